import type { Service } from '../catalog/schema.ts';

/** Google Antigravity: a setting of the editor. Whether it also ends training is disputed. */
export const antigravity: Service = {
  id: 'antigravity',
  name: 'Google Antigravity',
  letters: 'Av',
  hosts: [],
  signedOut: [],
  settings: [
    {
      id: 'telemetry',
      name: 'Enable Telemetry',
      remedy: 'app',
      pages: [],
      path: ['the gear icon', 'Open Antigravity User Settings', 'Account', 'Enable Telemetry'],
      app: [
        'In the editor, press the gear icon, then “Open Antigravity User Settings”, then “Account”.',
        'Turn off “Enable Telemetry”.',
        'Turn off Gemini’s activity too: people on Google’s forum disagree whether one is enough.',
      ],
      plans: 'Personal accounts. From accounts of Google Workspace and Google Cloud nothing is collected.',
      doesNotCover: [
        'Google says that it collects interactions to improve Antigravity while this is on; it does not say that off ends all training.',
        'Holdout cannot read or change a setting of the editor.',
      ],
      together: [{ service: 'gemini', setting: 'keep-activity' }],
      confidence: 'medium',
      checked: '2026-11-28',
      known: [{ how: 'document', date: '2026-11-28' }],
      sources: [
        {
          what: 'Antigravity documentation, settings, as quoted in a public repository: label, explanation, place',
          url: 'https://antigravity.google/docs/settings/',
          date: '2026-10-07',
        },
        { what: 'Study of the terms of coding agents (public repository): label, with a picture', date: '2026-03-27' },
        {
          what: 'Google AI Developers Forum: the dispute',
          url: 'https://discuss.ai.google.dev/t/antigravity-data-training-opt-out/125236',
          date: '2026',
        },
      ],
    },
  ],
};
