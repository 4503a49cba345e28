import type { Option, ServiceReplica } from './kit/model.ts';

const options: Option[] = [
  { value: 'off', text: 'Disabled' },
  { value: 'selected', text: 'Enabled for selected projects' },
  { value: 'on', text: 'Enabled for all projects' },
];

/**
 * Facts: three choices on the page with the same three options; disabled at first. No markup was seen: Radix's select.
 */
export const openaiPlatform: ServiceReplica = {
  service: 'openai-platform',
  signedOut: 'https://auth.openai.com/log-in',
  pages: [
    {
      id: 'sharing',
      at: ['https://platform.openai.com/settings/organization/data-controls/sharing'],
      title: 'OpenAI Platform',
      nav: ['General', 'API keys', 'Projects', 'Data controls', 'Billing'],
      blocks: [
        { h: 'Data controls', level: 1 },
        {
          w: {
            id: 'feedback',
            is: 'listbox',
            label: 'Enable sharing of model feedback from the Platform',
            options,
            initial: 'on',
          },
        },
        {
          w: {
            id: 'evals',
            is: 'listbox',
            label: 'Share evaluation and fine-tuning data with OpenAI',
            options,
            initial: 'on',
          },
        },
        {
          w: {
            id: 'io',
            setting: 'data-sharing',
            is: 'listbox',
            label: 'Share inputs and outputs with OpenAI',
            options,
            refuses: 'off',
            allows: 'on',
          },
        },
      ],
    },
  ],
};
