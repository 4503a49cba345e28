import type { Service } from '../catalog/schema.ts';

/** Quora: a switch under Privacy. */
export const quora: Service = {
  id: 'quora',
  name: 'Quora',
  letters: 'Qu',
  hosts: ['https://*.quora.com/*'],
  signedOut: ['https://*.quora.com/login*'],
  settings: [
    {
      id: 'llm-training',
      name: 'Allow large language models to be trained on your content',
      remedy: 'control',
      pages: ['https://*.quora.com/settings/privacy{/}?'],
      open: 'https://www.quora.com/settings/privacy',
      path: ['Settings', 'Privacy', 'Content Preferences'],
      control: {
        labels: [
          { lang: 'en', text: 'Allow large language models to be trained on your content', refuses: 'off' },
          { lang: 'hi', text: 'आपके कंटेंट पर लार्ज लैंग्वेज मॉडल को तैयार करने की अनुमति दें', refuses: 'off' },
        ],
        kinds: ['switch', 'checkbox'],
      },
      doesNotCover: [
        'Quora says that it does not use posts at present to train models that write on Quora, whatever you choose here.',
        'Public answers can be read by anyone.',
        'Training already done stays done.',
      ],
      default: [{ stands: 'allowed', reported: true }],
      aipref: 'train-ai',
      confidence: 'medium',
      checked: '2026-11-24',
      known: [{ how: 'document', date: '2026-11-24' }],
      sources: [
        {
          what: 'Quora Help in Hindi (15205064557844)',
          url: 'https://help.quora.com/hc/hi/articles/15205064557844',
          date: '2023',
        },
        {
          what: 'Copy of a Wired guide',
          url: 'https://americanblogspot.com/how-to-stop-using-your-data-to-train-ai/',
          date: '2024-04',
        },
        { what: 'Four replicas of the page (public repositories): section, wording and switch' },
      ],
    },
  ],
};
