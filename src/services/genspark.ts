import type { Service } from '../catalog/schema.ts';

/** Genspark: a choice in the settings, by guides that quote its policy. The row itself has not been seen. */
export const genspark: Service = {
  id: 'genspark',
  name: 'Genspark',
  letters: 'Gs',
  hosts: [],
  signedOut: [],
  settings: [
    {
      id: 'data-collection',
      name: 'Data Collection for AI purposes',
      remedy: 'app',
      pages: [],
      path: ['the user icon, top right', 'Settings'],
      app: [
        'Sign in, press the user icon at the top right, then “Settings”.',
        'Turn off the collection of data for AI; the policy calls it “Data Collection for AI purposes”.',
      ],
      plans: 'On at first. Data of enterprise customers is not used.',
      doesNotCover: [
        'Searches made without signing in are used in any case.',
        'Results that you share may be open to anyone with the link; that is another setting.',
        'Holdout cannot read it: nobody has described the page.',
        'Training already done stays done.',
      ],
      default: [{ stands: 'allowed' }],
      confidence: 'low',
      checked: '2026-11-28',
      known: [{ how: 'document', date: '2026-11-28' }],
      sources: [
        {
          what: 'A guide in Japanese: steps, a sentence of the policy',
          url: 'https://wp0001ad.wpx.jp/?p=637',
          date: '2025',
        },
        {
          what: 'Another guide in Japanese: that there is a switch',
          url: 'https://taiziii.com/column/1732',
          date: '2025',
        },
        {
          what: 'Copy of the policy for enterprise customers',
          url: 'https://genspark.space/ko/policies/enterprise-clients-data-security-and-privacy-policy',
          date: '2025-11',
        },
      ],
    },
  ],
};
