import type { ServiceReplica } from './kit/model.ts';

/** Facts: a page "Data Controls" in the dashboard's menu. Its rows are not known: the label, and which way it refuses, were made up for this replica. */
export const cohere: ServiceReplica = {
  service: 'cohere',
  signedOut: 'https://dashboard.cohere.com/welcome/login?redirect_uri={path}',
  pages: [
    {
      id: 'data-controls',
      at: ['https://dashboard.cohere.com/data-controls'],
      title: 'Cohere',
      nav: ['Dashboard', 'Datasets', 'Models', 'API keys', 'Team', 'Data Controls'],
      blocks: [
        { h: 'Data Controls', level: 1 },
        {
          w: {
            id: 'data',
            setting: 'data-controls',
            is: 'radix',
            label: 'Data, as this replica calls it',
            refuses: 'off',
            allows: 'on',
          },
        },
      ],
    },
  ],
};
