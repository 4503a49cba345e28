import type { Service } from '../catalog/schema.ts';

/**
 * Algolia: a table with a switch for each application, saved with a button. The rows are called after the applications, and
 * all of them have to be off, so nothing is read there.
 */
export const algolia: Service = {
  id: 'algolia',
  name: 'Algolia',
  letters: 'Ag',
  hosts: [],
  signedOut: [],
  settings: [
    {
      id: 'model-training',
      name: 'NeuralSearch: Model Training',
      remedy: 'app',
      pages: [],
      for: 'administrator',
      path: ['Settings', 'Organization Settings', 'General', 'Model Training'],
      app: [
        'In the dashboard (dashboard.algolia.com), open “Settings”, “Organization Settings”, “General”, then “Model Training”.',
        'Turn off the switch of every application, or choose them all and press “Opt Out Selected”.',
        'Press “Save Settings”. Nothing is kept before that.',
      ],
      plans: 'Owners of the applications. All applications are included at first.',
      doesNotCover: [
        'Each application has a switch of its own; an application made later starts anew.',
        'Holdout cannot read it: there is no one control that stands for all of them.',
        'Training already done stays done.',
      ],
      default: [{ stands: 'allowed' }],
      confidence: 'high',
      checked: '2026-11-28',
      known: [{ how: 'document', date: '2026-11-28' }],
      sources: [
        {
          what: 'Algolia documentation, model training: where it is, and its default',
          url: 'https://www.algolia.com/doc/guides/ai-relevance/neuralsearch/model-training.md',
        },
        {
          what: 'Copy of the same documentation: names of the buttons, and saving',
          url: 'https://algolia.mintlify.app/doc/guides/ai-relevance/neuralsearch/model-training',
        },
      ],
    },
  ],
};
