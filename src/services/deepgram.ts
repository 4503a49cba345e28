import type { Service } from '../catalog/schema.ts';

/** Deepgram: a parameter of each request; a whole project only by asking Deepgram. */
export const deepgram: Service = {
  id: 'deepgram',
  name: 'Deepgram',
  letters: 'Dg',
  hosts: [],
  signedOut: [],
  settings: [
    {
      id: 'model-improvement',
      name: 'Model Improvement Program',
      remedy: 'app',
      pages: [],
      app: [
        'Add mip_opt_out=true to every request that your program sends.',
        'With a contract, ask Deepgram to opt out the whole project.',
      ],
      plans: 'All. Requests take part, and are kept, unless they say otherwise.',
      doesNotCover: [
        'There is no switch in the account, so Holdout has nothing to read.',
        'Requests to the model “think-fast” cannot be opted out.',
        'Training already done stays done.',
      ],
      default: [{ stands: 'allowed' }],
      confidence: 'high',
      checked: '2026-11-28',
      known: [{ how: 'document', date: '2026-11-28' }],
      sources: [
        {
          what: 'Deepgram, your data: default and parameter',
          url: 'https://developers.deepgram.com/trust-security/your-data.md',
          date: '2026',
        },
        {
          what: 'Deepgram, data retention: the exception',
          url: 'https://developers.deepgram.com/docs/llm/data-retention.md',
          date: '2026',
        },
        {
          what: 'Deepgram’s discussions: for a whole project only on request',
          url: 'https://github.com/orgs/deepgram/discussions/1693',
          date: '2026',
        },
      ],
    },
  ],
};
