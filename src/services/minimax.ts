import type { Service } from '../catalog/schema.ts';

/** MiniMax: a switch in the desktop app, of which one reading of the program found no effect. */
export const minimax: Service = {
  id: 'minimax',
  name: 'MiniMax',
  letters: 'Mm',
  hosts: [],
  signedOut: [],
  settings: [
    {
      id: 'help-improve',
      name: 'Help improve',
      remedy: 'app',
      pages: [],
      app: ['In the settings of the desktop app, turn off “Help improve” (数据用于优化体验).'],
      doesNotCover: [
        'One reading of the app (version 3.0.73) found that the switch only notes your choice with MiniMax, and that the same is sent whatever it says.',
        'Holdout cannot read or change a setting of the app.',
        'Training already done stays done.',
      ],
      default: [{ stands: 'allowed', reported: true }],
      confidence: 'low',
      checked: '2026-11-28',
      known: [
        {
          how: 'shipped-code',
          date: '2026-11-28',
          source: {
            what: 'Static reading of the app (public repository): the wordings, what is sent',
            date: '2026-09-25',
          },
        },
      ],
      sources: [
        { what: 'Static reading of the app (public repository): the wordings, what is sent', date: '2026-09-25' },
      ],
    },
  ],
};
