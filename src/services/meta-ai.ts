import type { Service } from '../catalog/schema.ts';

/** Meta AI: the app has no training switch; the agent Muse has one, in its own app. */
export const metaAi: Service = {
  id: 'meta-ai',
  name: 'Meta AI',
  letters: 'Ma',
  hosts: [],
  signedOut: [],
  settings: [
    {
      id: 'app',
      name: 'Meta AI app: Manage your information',
      remedy: 'none',
      pages: [],
      path: ['Menu', 'Settings', 'Data & privacy', 'Manage your information'],
      none: {
        says: 'no-opt-out',
        because:
          'The app’s screen for your data offers an export and deletion, and no choice about training; reading of chats by people cannot be turned off either.',
        instead: [
          'In the EU, UK, Switzerland, Brazil, Japan and South Korea: send the objection form of Facebook or Instagram.',
          'Elsewhere: delete chats, and keep out of them what should not be used.',
        ],
      },
      doesNotCover: [
        'Since 16 December 2025 chats with Meta AI also feed advertising, with no way out.',
        '“Activity from other businesses” in the Accounts Center is about personalisation, not about training.',
      ],
      confidence: 'medium',
      checked: '2026-11-28',
      known: [{ how: 'document', date: '2026-11-28' }],
      sources: [{ what: 'Public catalogue of AI settings, Meta chapter', date: '2026-10-02' }],
    },
    {
      id: 'muse',
      name: 'Muse: Help improve our AI models',
      remedy: 'app',
      pages: [],
      path: ['Muse', 'Settings', 'Data controls'],
      app: [
        'In Muse, open the settings, then “Data controls”.',
        'Turn off “Help improve our AI models”.',
        'Press “Turn off to confirm”.',
      ],
      regions: 'United States and Canada',
      doesNotCover: [
        'Training already done stays done; Meta says that turning it off applies to earlier conversations too.',
        'Holdout cannot read or change it: no settings page on the web is known.',
      ],
      default: [{ stands: 'allowed' }],
      aipref: 'train-ai',
      confidence: 'medium',
      checked: '2026-11-24',
      known: [{ how: 'document', date: '2026-11-24' }],
      sources: [
        {
          what: 'Meta Help Center, as quoted by a public catalogue of AI settings',
          url: 'https://www.meta.com/help/artificial-intelligence/2225571704857152/',
          date: '2026-10-02',
        },
        { what: 'Public source of a safety app that cites the Meta Help Center', date: '2026-10' },
      ],
    },
    {
      id: 'glasses-visual-data',
      name: 'AI glasses: Store visual data from AI experiences',
      remedy: 'app',
      pages: [],
      path: ['Meta AI app', 'the settings of the glasses', 'Meta AI', 'Store visual data from AI experiences'],
      app: [
        'Take the glasses out of their case and connect them.',
        'In the Meta AI app, open the settings of the glasses, then “Meta AI”.',
        'Turn off “Store visual data from AI experiences”.',
      ],
      plans: 'On at first, by reports. Each pair of glasses has its own.',
      doesNotCover: ['Training already done stays done.', 'Holdout cannot read or change it: it is in the app only.'],
      default: [{ stands: 'allowed', reported: true }],
      confidence: 'medium',
      checked: '2026-11-28',
      known: [{ how: 'document', date: '2026-11-28' }],
      sources: [
        {
          what: 'Meta Help Center: label and effect',
          url: 'https://www.meta.com/help/ai-glasses/1381548946634724/',
          date: '2026-10-02',
        },
        {
          what: 'Engadget: steps',
          url: 'https://www.engadget.com/2269454/how-to-stop-meta-training-its-ai-models-on-your-smart-glasses-visual-data/',
          date: '2026',
        },
      ],
    },
  ],
};
