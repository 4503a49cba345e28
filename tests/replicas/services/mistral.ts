import type { ServiceReplica } from './kit/model.ts';

/**
 * Facts: two pages of the admin panel, with titles above the sentences ("Model training"); on the first, three others;
 * on the second "Enable Labs models", whose words permit training whatever is refused, and retention. No markup was
 * seen.
 */
export const mistral: ServiceReplica = {
  service: 'mistral',
  signedOut: 'https://v2.auth.mistral.ai/login?flow=6f1c',
  pages: [
    {
      id: 'vibe',
      at: ['https://admin.mistral.ai/vibe/privacy'],
      title: 'Admin Panel',
      nav: ['Organization', 'Members', 'Vibe', 'API', 'Billing'],
      blocks: [
        { h: 'Privacy', level: 1 },
        {
          box: [
            { h: 'Model training', level: 3 },
            {
              w: {
                id: 'training',
                setting: 'vibe-training',
                is: 'radix',
                label: 'Allow your interactions to be used to train our models',
                refuses: 'off',
                allows: 'on',
              },
            },
          ],
        },
        {
          box: [
            { h: 'Public chat sharing', level: 3 },
            { w: { id: 'sharing', is: 'radix', label: 'Allow members to share chats publicly', initial: 'on' } },
          ],
        },
        {
          box: [
            { h: 'Model response feedback', level: 3 },
            { w: { id: 'feedback', is: 'radix', label: 'Allow members to rate answers', initial: 'on' } },
          ],
        },
        {
          box: [
            { h: 'Chat Retention Policy', level: 3 },
            {
              w: {
                id: 'retention',
                is: 'select',
                label: 'Keep chats for',
                options: [
                  { value: 'ever', text: 'Unlimited' },
                  { value: '30', text: '30 days' },
                ],
                initial: 'ever',
              },
            },
          ],
        },
      ],
    },
    {
      id: 'api',
      at: ['https://admin.mistral.ai/plateforme/privacy'],
      title: 'Admin Panel',
      nav: ['Organization', 'Members', 'Vibe', 'API', 'Billing'],
      blocks: [
        { h: 'Privacy', level: 1 },
        {
          box: [
            { h: 'Labs models', level: 3 },
            {
              w: {
                id: 'labs',
                is: 'radix',
                label: 'Enable Labs models',
                help: 'I understand that data may be used to train Mistral models regardless of my subscription plan or opt-out settings.',
                initial: 'off',
              },
            },
          ],
        },
        {
          box: [
            { h: 'Data usage for improving our services', level: 3 },
            {
              w: {
                id: 'training',
                setting: 'api-training',
                is: 'radix',
                label: "Allow the use of your API calls to train Mistral's AI models",
                help: 'If you disable this option, your new interactions will not be used to train our models.',
                refuses: 'off',
                allows: 'on',
              },
            },
          ],
        },
        {
          box: [
            { h: 'Zero data retention', level: 3 },
            { w: { id: 'zdr', is: 'radix', label: 'Ask for zero data retention', initial: 'off' } },
          ],
        },
      ],
    },
  ],
};
