import type { Service } from '../catalog/schema.ts';

/** Warp: a setting of the terminal; for paid teams their administrators can fix it. Earlier notes that there is nothing to turn off are out of date. */
export const warp: Service = {
  id: 'warp',
  name: 'Warp',
  letters: 'Wr',
  hosts: [],
  signedOut: [],
  settings: [
    {
      id: 'content-collection',
      name: 'Privacy: collection of user-generated content',
      remedy: 'app',
      pages: [],
      path: ['Settings', 'Privacy'],
      app: ['In the terminal, open “Settings”, then “Privacy”.', 'Turn off the collection of user-generated content.'],
      plans:
        'On at first for individuals and most paid teams, whose administrators can decide for all; off for Business and Enterprise.',
      doesNotCover: [
        'Warp says that the makers of the models that it uses keep nothing and do not train on it.',
        'Holdout cannot read or change a setting of the terminal.',
        'Training already done stays done.',
      ],
      default: [{ stands: 'refused', plans: ['Business', 'Enterprise'] }, { stands: 'allowed' }],
      confidence: 'medium',
      checked: '2026-11-28',
      known: [{ how: 'document', date: '2026-11-28' }],
      sources: [
        {
          what: 'List of evidence that cites Warp’s documentation on security and the admin panel (public repository): that it exists, defaults by plan',
          date: '2026-08-29',
        },
        {
          what: 'Warp documentation, agents: what is said of the makers of the models',
          url: 'https://docs.warp.dev/agent-platform/warp-agents/warp-agents',
          date: '2026',
        },
      ],
    },
  ],
};
