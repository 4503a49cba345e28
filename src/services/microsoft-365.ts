import type { Service } from '../catalog/schema.ts';

/** Microsoft 365 and Teams: nothing is trained on; "optional connected experiences" is no training switch. */
export const microsoft365: Service = {
  id: 'microsoft-365',
  name: 'Microsoft 365',
  letters: 'M3',
  hosts: [],
  signedOut: [],
  settings: [
    {
      id: 'connected-experiences',
      name: 'Office: optional connected experiences',
      remedy: 'none',
      pages: [],
      path: ['an Office app', 'File', 'Account', 'Privacy settings'],
      none: {
        says: 'does-not-train',
        because:
          'Microsoft says that prompts, answers and the contents of files in its 365 apps are not used to train foundation models. The claim that this switch is about training went round, and is mistaken.',
        instead: [
          'You can turn the experiences off in an Office app under File, Account. That ends online features, and has nothing to do with training.',
        ],
      },
      doesNotCover: ['Copilot for consumers is another service, with its own switches.'],
      confidence: 'medium',
      checked: '2026-11-24',
      known: [{ how: 'document', date: '2026-11-24' }],
      sources: [{ what: 'Public note that quotes Microsoft on connected experiences', date: '2026' }],
    },
    {
      id: 'teams',
      name: 'Teams and Microsoft 365 Copilot',
      remedy: 'none',
      pages: [],
      none: {
        says: 'does-not-train',
        because: 'Customer data of Teams and Microsoft 365 Copilot is not used for training.',
        instead: [],
      },
      doesNotCover: ['Copilot for consumers is another service, with its own switches.'],
      confidence: 'medium',
      checked: '2026-11-24',
      known: [{ how: 'document', date: '2026-11-24' }],
      sources: [{ what: 'Table of vendors (public repository): trains on customer data, no', date: '2026-08-31' }],
    },
  ],
};
