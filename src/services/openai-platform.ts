import type { Service } from '../catalog/schema.ts';

/** OpenAI's platform for developers: a programme that an organisation's owner has to join; off is its usual state. */
export const openaiPlatform: Service = {
  id: 'openai-platform',
  name: 'OpenAI API platform',
  letters: 'Oa',
  hosts: ['https://platform.openai.com/*'],
  signedOut: ['https://auth.openai.com/log-in*'],
  settings: [
    {
      id: 'data-sharing',
      name: 'Share inputs and outputs with OpenAI',
      remedy: 'control',
      pages: ['https://platform.openai.com/settings/organization/data-controls/sharing{/}?'],
      open: 'https://platform.openai.com/settings/organization/data-controls/sharing',
      for: 'administrator',
      path: ['Settings', 'Organization', 'Data controls', 'Sharing'],
      control: {
        labels: [{ lang: 'en', text: 'Share inputs and outputs with OpenAI', refuses: 'off' }],
        kinds: ['select', 'menu', 'combobox', 'radio'],
        words: { on: ['Enabled for all projects', 'Enabled for selected projects', 'Enabled'], off: ['Disabled'] },
      },
      plans: 'Owners of an organisation. It is disabled unless someone joined, for free daily tokens.',
      doesNotCover: [
        '“Share evaluation and fine-tuning data with OpenAI” and “Enable sharing of model feedback from the Platform” are choices of their own on the same page.',
        'Leaving ends the free tokens.',
        'Training already done stays done.',
      ],
      default: [{ stands: 'refused' }],
      aipref: 'train-ai',
      confidence: 'high',
      checked: '2026-11-24',
      known: [{ how: 'document', date: '2026-11-24' }],
      sources: [
        { what: 'Audit of AI privacy settings (public repository), ChatGPT chapter', date: '2026-10-02' },
        { what: 'Compliance note (public repository): the three choices and their words', date: '2026-04-19' },
        { what: 'OpenAI Help Center (10306912)', url: 'https://help.openai.com/en/articles/10306912' },
      ],
    },
  ],
};
