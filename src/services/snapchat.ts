import type { Service } from '../catalog/schema.ts';

/** Snapchat: the choice is in the app; a page for it on the web is not known. */
export const snapchat: Service = {
  id: 'snapchat',
  name: 'Snapchat',
  letters: 'Sn',
  hosts: [],
  signedOut: [],
  settings: [
    {
      id: 'public-content',
      name: 'Generative AI Settings: public content',
      remedy: 'app',
      pages: [],
      path: ['Profile', 'Settings', 'Privacy Controls', 'Generative AI Settings'],
      app: [
        'In the app, open your profile and then the settings, the gear.',
        'Under “Privacy Controls” open “Generative AI Settings”; in other versions it is under “My Privacy & Data” or “Manage My Information”.',
        'Turn off “Allow use of public content”. Other guides call it “Use of Public Content” or “Use my Public Content to train generative AI”.',
      ],
      plans: 'People with public Stories, Spotlight or a public profile',
      doesNotCover: [
        'What My AI keeps is deleted elsewhere: “Clear Data”, then “Clear My AI Data”.',
        '“See My Selfie in Ads” is another switch, under “My Selfie”.',
        'Training already done stays done.',
        'Holdout cannot read or change a setting of the app.',
      ],
      default: [{ stands: 'allowed', reported: true }],
      aipref: 'train-ai',
      confidence: 'medium',
      checked: '2026-11-28',
      known: [{ how: 'document', date: '2026-11-28' }],
      sources: [
        {
          what: 'lemon8-app.com: the wording of January 2026',
          url: 'https://www.lemon8-app.com/@h.d.duck/7592452104627798558',
          date: '2026-01',
        },
        { what: 'Public list of opt-outs: another wording, below “Manage My Information”', date: '2026' },
        {
          what: 'StellarSand/privacy-settings, Snapchat: place and a third wording',
          url: 'https://github.com/StellarSand/privacy-settings',
          date: '2025-09-01',
        },
        {
          what: 'Surfshark: three to five steps',
          url: 'https://surfshark.com/research/chart/social-media-ai-training',
          date: '2026-05',
        },
      ],
    },
  ],
};
