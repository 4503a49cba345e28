import type { Option, ServiceReplica } from './kit/model.ts';

const enabled: Option[] = [
  { value: 'on', text: 'Enabled' },
  { value: 'off', text: 'Disabled' },
];

/**
 * Facts: dropdowns, not boxes; under "Privacy" two of them, of which the first (product improvements) is another; more
 * of the same make above; all in the custom element <copilot-user-settings>. Saves on choice. Primer's ActionMenu.
 */
export const github: ServiceReplica = {
  service: 'github',
  signedOut: 'https://github.com/login?return_to={url}',
  account: { head: '<meta name="user-login" content="{who}">' },
  pages: [
    {
      id: 'features',
      at: ['https://github.com/settings/copilot/features', 'https://github.com/settings/copilot'],
      title: 'GitHub Copilot',
      nav: ['Public profile', 'Account', 'Copilot', 'Features', 'Coding agent', 'Billing and licensing'],
      blocks: [
        { h: 'Features', level: 2 },
        {
          box: [
            {
              box: [
                { h: 'Features', level: 3 },
                { w: { id: 'web', is: 'primer', label: 'Copilot access to Bing', options: enabled, initial: 'off' } },
                {
                  w: {
                    id: 'public-code',
                    is: 'primer',
                    label: 'Suggestions matching public code',
                    options: [
                      { value: 'on', text: 'Allow' },
                      { value: 'off', text: 'Block' },
                    ],
                    initial: 'on',
                  },
                },
                { h: 'Privacy', level: 3 },
                {
                  w: {
                    id: 'product',
                    is: 'primer',
                    label: 'Allow GitHub to use my data for product improvements',
                    help: 'Allow GitHub, its affiliates and third parties to use my data, including Prompts, Suggestions, and Code Snippets, for product improvements.',
                    options: enabled,
                    initial: 'on',
                  },
                },
                {
                  w: {
                    id: 'training',
                    setting: 'copilot-training',
                    is: 'primer',
                    label: 'Allow GitHub to use my data for AI model training',
                    options: enabled,
                    refuses: 'off',
                    allows: 'on',
                  },
                },
              ],
              tag: 'form',
              attributes: { 'data-target': 'copilot-user-settings.form' },
            },
          ],
          tag: 'copilot-user-settings',
        },
      ],
    },
  ],
};
