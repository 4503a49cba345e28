import type { Service } from '../catalog/schema.ts';

/** NoimosAI: a switch of each workspace. Its address is not known. */
export const noimos: Service = {
  id: 'noimos',
  name: 'NoimosAI',
  letters: 'Ni',
  hosts: [],
  signedOut: [],
  settings: [
    {
      id: 'improve-suggestions',
      name: 'Improve AI suggestions for all users',
      remedy: 'app',
      pages: [],
      path: ['Team Settings', 'Workspaces', 'the workspace', 'Data control'],
      app: [
        'Open “Team Settings”, “Workspaces”, the workspace, then “Data control”.',
        'Turn off “Improve AI suggestions for all users”.',
        'Leave “Delete chat logs” on the same tab alone: it cannot be undone.',
      ],
      plans: 'Each workspace has its own.',
      doesNotCover: ['Holdout cannot read it: its address is not known.', 'Training already done stays done.'],
      confidence: 'medium',
      checked: '2026-11-28',
      known: [{ how: 'document', date: '2026-11-28' }],
      sources: [
        {
          what: 'NoimosAI Help, data control: where it is, label',
          url: 'https://docs.noimosai.com/help-center/team/data-control',
          date: '2026',
        },
      ],
    },
  ],
};
