import type { Service } from '../catalog/schema.ts';

/** Higgsfield: a choice in the settings of the API console; neither its address nor its wording is known. */
export const higgsfield: Service = {
  id: 'higgsfield',
  name: 'Higgsfield',
  letters: 'Hf',
  hosts: [],
  signedOut: [],
  settings: [
    {
      id: 'exclude-outputs',
      name: 'API console: model training opt-out',
      remedy: 'app',
      pages: [],
      path: ['Console', 'your account or organisation', 'Settings'],
      app: [
        'In the console (console.higgsfield.ai), choose the account or organisation and open its “Settings”.',
        'Turn on the option that excludes outputs from training.',
      ],
      plans: 'Off at first. Each account and organisation has its own; it holds for all of its keys.',
      doesNotCover: [
        'It covers what is made through the API. For the app no such choice is known.',
        'Holdout cannot read it: nobody has described the page.',
        'Training already done stays done.',
      ],
      default: [{ stands: 'allowed' }],
      aipref: 'train-ai',
      confidence: 'medium',
      checked: '2026-11-28',
      known: [{ how: 'document', date: '2026-11-28' }],
      sources: [
        {
          what: 'Higgsfield documentation, model training: steps, default, scope',
          url: 'https://docs.higgsfield.ai/docs/enterprise/model-training.md',
          date: '2026',
        },
      ],
    },
  ],
};
