import type { Service } from '../catalog/schema.ts';

/** GitLab Duo: GitLab says that nothing is trained on. */
export const gitlabDuo: Service = {
  id: 'gitlab-duo',
  name: 'GitLab Duo',
  letters: 'Gl',
  hosts: [],
  signedOut: [],
  settings: [
    {
      id: 'training',
      name: 'Use of code and prompts for AI',
      remedy: 'none',
      pages: [],
      none: {
        says: 'does-not-train',
        because:
          'GitLab says that it does not train generative models on this data, and that the makers of the models may not train on what goes in or comes out.',
        instead: [],
      },
      doesNotCover: ['Settings that guides name turn the features off. They have nothing to do with training.'],
      confidence: 'high',
      checked: '2026-11-28',
      known: [{ how: 'document', date: '2026-11-28' }],
      sources: [{ what: 'GitLab documentation, Duo data usage (copies in public repositories)', date: '2026' }],
    },
  ],
};
