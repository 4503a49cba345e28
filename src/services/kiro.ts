import type { Service } from '../catalog/schema.ts';

/** Kiro: a box in the editor's settings. */
export const kiro: Service = {
  id: 'kiro',
  name: 'Kiro',
  letters: 'Kr',
  hosts: [],
  signedOut: [],
  settings: [
    {
      id: 'content-collection',
      name: 'Content Collection for Service Improvement',
      remedy: 'app',
      pages: [],
      path: ['Settings', 'Data Sharing and Prompt Logging', 'Content Collection for Service Improvement'],
      app: [
        'In Kiro, open the settings and look for “Data Sharing and Prompt Logging”.',
        'Take the tick from “Content Collection for Service Improvement”.',
      ],
      plans: 'On at first for Free and for individual subscribers. Off and fixed for Enterprise.',
      doesNotCover: [
        '“Usage Analytics And Performance Metrics” beside it is not about training.',
        'One reading of the program of September 2026 found that transcripts of sessions are sent whatever it says.',
        'Holdout cannot read or change a setting of the editor.',
        'Training already done stays done.',
      ],
      default: [{ stands: 'refused', plans: ['Enterprise'] }, { stands: 'allowed' }],
      confidence: 'high',
      checked: '2026-11-28',
      known: [{ how: 'document', date: '2026-11-28' }],
      sources: [
        { what: 'Copy of Kiro’s documentation on data protection (public repository): exact label' },
        {
          what: 'Study of the terms of coding agents (public repository): the same label, with a picture',
          date: '2026-03-27',
        },
        { what: 'Static reading of Kiro (public repository)', date: '2026-09' },
      ],
    },
  ],
};
