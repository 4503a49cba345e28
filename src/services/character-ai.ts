import type { Service } from '../catalog/schema.ts';

/** Character.AI: a box for people in the EEA and UK; elsewhere there is none. */
export const characterAi: Service = {
  id: 'character-ai',
  name: 'Character.AI',
  letters: 'Ch',
  hosts: ['https://character.ai/*'],
  signedOut: ['https://character.ai/login*'],
  settings: [
    {
      id: 'improve-model',
      name: 'Improve the Model for Everyone',
      remedy: 'control',
      pages: ['https://character.ai/settings{/*}?'],
      open: 'https://character.ai/settings',
      overlay: true,
      path: ['Settings', 'Account', 'Manage Account & Data', 'Model Improvement', 'Improve the Model for Everyone'],
      control: {
        labels: [{ lang: 'en', text: 'Improve the Model for Everyone', refuses: 'off' }],
        kinds: ['checkbox', 'switch'],
        reveal: [
          { press: ['Account'], optional: true },
          { press: ['Manage Account & Data'], optional: true },
          { press: ['Model Improvement'], optional: true },
        ],
      },
      regions: 'EEA and UK only. Elsewhere Character.AI shows no such entry and offers no opt-out.',
      doesNotCover: ['Training already done stays done.'],
      app: ['In the app, open the settings, then “Data & Privacy”.', 'Turn off “Improve the Model for Everyone”.'],
      default: [{ stands: 'allowed', regions: ['EEA', 'UK'] }],
      aipref: 'train-ai',
      confidence: 'high',
      checked: '2026-11-28',
      known: [{ how: 'document', date: '2026-11-28' }],
      sources: [
        {
          what: 'Character.AI policies, model training',
          url: 'https://policies.character.ai/model-training',
          date: '2026',
        },
      ],
    },
  ],
};
