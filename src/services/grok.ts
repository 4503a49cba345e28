import type { Service } from './schema.ts';

/** Grok: a switch in the settings dialog, whose address is a query. The stored value is the reverse of what it shows. */
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
        never: ['Clear Cache', 'Export Account Data', 'Delete All Conversations', 'Delete All Imagine Data', 'Delete Account', 'See Deleted Conversations'],
      },
      regions: 'On at first, but off for accounts in the EU, Iceland, Liechtenstein, Norway and the UK. Switzerland starts with it on.',
      plans: 'Consumer accounts. Enterprise and government accounts show no such row.',
      doesNotCover: [
        'What you post on X, and Grok within X, follow a switch on X.',
        'Grok used while signed out cannot be refused outside the EU and UK.',
        'Training already done stays done.',
      ],
      app: ['In the app, open the settings, then the data controls.', 'Turn off “Improve the model”.'],
      confidence: 'high',
      checked: '2026-11-24',
      sources: [
        { what: 'Audit of AI privacy settings (public repository), Grok chapter: the shipped code of the row', date: '2026-10-02' },
        { what: 'Recorded Playwright script (public repository): dialog, address and neighbours' },
        { what: 'DeleteMe guide', url: 'https://joindeleteme.com/ai-privacy-settings/grok-privacy-settings-guide/', date: '2026-06-29' },
      ],
    },
  ],
};
