import type { ServiceReplica } from './kit/model.ts';

/**
 * Facts: Settings, Account Management, AI, tab Access; a switch. The address wants the portal's number. No markup was
 * seen.
 */
export const hubspot: ServiceReplica = {
  service: 'hubspot',
  signedOut: 'https://app.hubspot.com/login',
  pages: [
    {
      id: 'settings',
      at: ['https://app.hubspot.com/settings/2244/ai', 'https://app-eu1.hubspot.com/settings/2244/ai'],
      title: 'HubSpot',
      way: ['AI', 'Access'],
      blocks: [
        {
          tabs: 'side',
          as: 'link',
          items: [
            { name: 'General', blocks: [{ h: 'General', level: 1 }] },
            {
              name: 'AI',
              blocks: [
                { h: 'AI', level: 1 },
                {
                  tabs: 'ai',
                  items: [
                    { name: 'Overview', blocks: [{ p: 'What AI does in your account.' }] },
                    {
                      name: 'Access',
                      blocks: [
                        {
                          w: {
                            id: 'assistants',
                            is: 'div-switch',
                            label: 'Give users access to generative AI tools and features',
                            initial: 'on',
                          },
                        },
                        { w: { id: 'crm', is: 'div-switch', label: 'CRM data', initial: 'on' } },
                        {
                          w: {
                            id: 'training',
                            setting: 'ai-model-training',
                            is: 'div-switch',
                            label: 'AI Model Training',
                            refuses: 'off',
                            allows: 'on',
                          },
                        },
                      ],
                    },
                  ],
                },
                { danger: 'Delete all AI data' },
              ],
            },
          ],
        },
      ],
    },
  ],
};
