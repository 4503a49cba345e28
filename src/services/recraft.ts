import type { Service } from '../catalog/schema.ts';

/** Recraft: a switch in the preferences of the account. Whether they are a page or a dialog, and at which address, is not known. */
export const recraft: Service = {
  id: 'recraft',
  name: 'Recraft',
  letters: 'Rc',
  hosts: ['https://www.recraft.ai/*'],
  signedOut: ['https://www.recraft.ai/auth/login*'],
  settings: [
    {
      id: 'share-data',
      name: 'Share data to improve Recraft',
      remedy: 'control',
      pages: ['https://www.recraft.ai/((?!auth/login).*)'],
      open: 'https://www.recraft.ai/',
      confirmIn: 'own-tab',
      overlay: true,
      path: ['the profile icon, top right', 'Account', 'Preferences', 'Share data to improve Recraft'],
      control: {
        labels: [{ lang: 'en', text: 'Share data to improve Recraft', refuses: 'off' }],
        kinds: ['switch', 'checkbox'],
      },
      plans:
        'On at first for free and paid personal accounts. Teams are left out by default; what goes through the API is never used.',
      doesNotCover: ['Training already done stays done.'],
      default: [{ stands: 'refused', plans: ['Teams'] }, { stands: 'allowed' }],
      confidence: 'high',
      checked: '2026-11-28',
      known: [{ how: 'document', date: '2026-11-28' }],
      sources: [
        {
          what: 'Recraft documentation, data use and model training: steps, label, and that it saves by itself',
          url: 'https://recraft.mintlify.dev/docs/trust-and-security/data-use-and-model-training',
        },
        { what: 'Scripts that sign in (public repositories): address of the sign-in page' },
      ],
    },
  ],
};
