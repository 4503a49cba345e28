import type { Service } from '../catalog/schema.ts';

/** Yahoo Mail and AOL Mail: no switch was found, and no statement about training models. */
export const yahooMail: Service = {
  id: 'yahoo-mail',
  name: 'Yahoo Mail',
  letters: 'Ym',
  hosts: [],
  signedOut: [],
  settings: [
    {
      id: 'training',
      name: 'Yahoo Mail and AOL Mail: use of messages for AI',
      remedy: 'none',
      pages: [],
      none: {
        says: 'none-found',
        because:
          'The terms let AI run on what is in an account. The privacy pages that were read speak of analysing content and of advertising, not of training models, and name no switch for it.',
        instead: ['A wiki of consumers says that the only way out is to close the account.'],
      },
      doesNotCover: ['Training already done stays done.'],
      confidence: 'low',
      checked: '2026-11-28',
      known: [{ how: 'document', date: '2026-11-28' }],
      sources: [
        {
          what: 'Consumer Rights Wiki',
          url: 'https://mirror.consumerrights.wiki/w/Yahoo!_mandatory_use_of_AI_on_all_consumer_services_and_content',
        },
        {
          what: 'Yahoo, privacy of its communication products',
          url: 'https://legal.yahoo.com/us/en/yahoo/privacy/products/communications/index.html',
        },
      ],
    },
  ],
};
