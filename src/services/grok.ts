import type { Service } from '../catalog/schema.ts';

/**
 * Grok: a switch in the settings dialog, whose address is a query. The stored value is the reverse of what it shows.
 */
export const grok: Service = {
  id: 'grok',
  name: 'Grok',
  letters: 'Gk',
  hosts: ['https://grok.com/*'],
  signedOut: ['https://accounts.x.ai/sign-in*'],
  settings: [
    {
      id: 'improve-model',
      name: 'Improve the Model',
      remedy: 'control',
      pages: ['https://grok.com/*\\?_s=data{&*}?', 'https://grok.com/*\\?*&_s=data{&*}?'],
      open: 'https://grok.com/?_s=data',
      confirmIn: 'own-tab',
      path: ['your picture', 'Settings', 'Data Controls', 'Improve the Model'],
      control: {
        labels: [{ lang: 'en', text: 'Improve the Model', refuses: 'off' }],
        kinds: ['switch', 'checkbox'],
        never: [
          'Clear Cache',
          'Export Account Data',
          'Delete All Conversations',
          'Delete All Imagine Data',
          'Delete Account',
          'See Deleted Conversations',
        ],
      },
      regions:
        'On at first, but off for accounts in the EU, Iceland, Liechtenstein, Norway and the UK. Switzerland starts with it on.',
      plans: 'Consumer accounts. Enterprise and government accounts show no such row.',
      doesNotCover: [
        'What you post on X, and Grok within X, follow a switch on X.',
        '“Personalize Grok using X” and “Personalize with your conversation history” below it are choices of their own.',
        'Private Chat promises nothing about training in a team’s workspace, and does not exist in Build mode.',
        'Grok used while signed out cannot be refused outside the EU and UK.',
        'Training already done stays done.',
      ],
      app: ['In the app, open the settings, then the data controls.', 'Turn off “Improve the model”.'],
      default: [{ stands: 'refused', regions: ['EU', 'IS', 'LI', 'NO', 'UK'] }, { stands: 'allowed' }],
      cleanUp: {
        url: 'https://grok.com/?_s=data',
        source: {
          what: 'Audit of AI privacy settings (public repository), Grok chapter: “Delete All Conversations” on the panel',
          date: '2026-10-02',
        },
      },
      together: [{ service: 'x', setting: 'grok-training' }],
      aipref: 'train-ai',
      confidence: 'high',
      checked: '2026-11-28',
      known: [
        { how: 'document', date: '2026-11-28' },
        {
          how: 'shipped-code',
          date: '2026-11-28',
          source: {
            what: 'Audit of AI privacy settings (public repository), Grok chapter: the shipped code of the row (settings-data.improve-model.title), the address, limits of Private Chat',
            date: '2026-10-02',
          },
        },
      ],
      sources: [
        {
          what: 'Audit of AI privacy settings (public repository), Grok chapter: the shipped code of the row (settings-data.improve-model.title), the address, limits of Private Chat',
          date: '2026-10-02',
        },
        { what: 'Recorded Playwright script (public repository): dialog, address and neighbours' },
        {
          what: 'DeleteMe guide',
          url: 'https://joindeleteme.com/ai-privacy-settings/grok-privacy-settings-guide/',
          date: '2026-06-29',
        },
      ],
    },
  ],
};
