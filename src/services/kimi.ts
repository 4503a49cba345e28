import type { Service } from '../catalog/schema.ts';

/** Kimi: trains unless a person writes an e-mail. */
export const kimi: Service = {
  id: 'kimi',
  name: 'Kimi',
  letters: 'Ki',
  hosts: [],
  signedOut: [],
  settings: [
    {
      id: 'training-opt-out',
      name: 'Opt-out by e-mail',
      remedy: 'request',
      pages: [],
      request: {
        by: 'email',
        to: 'membership@moonshot.ai',
        subject: 'Opt-out of model training',
        objection: true,
        // Until then one of the texts asked and did not object.
        objectionSince: '2026-11-30',
        steps: [
          'Write from the address of your account. Kimi’s terms name this address for its products for consumers.',
          'Send it. Holdout only prepares it.',
          'Some people were told to delete their account instead: you need not.',
        ],
        texts: [
          {
            lang: 'en',
            text: 'I object to the use of my personal data for training your models. Please do not use my content for it either, from Kimi, from Kimi Code or from the API, and confirm that you have stopped.',
          },
          {
            lang: 'en',
            regions: ['EU', 'EEA', 'UK', 'CH'],
            text: 'Under my right to object (Article 21 GDPR, or the law that corresponds to it where I live) I object to the use of my personal data for training your models. Please do not use my content for it either, and confirm that you have stopped.',
          },
        ],
      },
      plans:
        'Kimi and Kimi Code. Of the API a help page says that data is not used, and its terms allow use for improving the service.',
      doesNotCover: ['It is a request: Kimi decides and answers you.', 'Training already done stays done.'],
      default: [{ stands: 'allowed' }],
      aipref: 'train-ai',
      confidence: 'medium',
      checked: '2026-11-28',
      known: [{ how: 'document', date: '2026-11-28' }],
      sources: [
        {
          what: 'nyosegawa.com: a reading of the terms, opt-out by e-mail',
          url: 'https://nyosegawa.com/en/posts/coding-agent-terms-investigation/',
          date: '2026-03-27',
        },
        {
          what: 'Kimi’s agreement on the use of models',
          url: 'https://www.kimi.com/user/agreement/modelUse?version=v2',
          date: '2026',
        },
        {
          what: 'Reader of the agreements: the coding plan is included',
          url: 'https://www.v2ex.com/t/1189493',
          date: '2026',
        },
        { what: 'Survey of how such requests are answered (public repository)', date: '2026-03-09' },
        { what: 'Note on the API’s help page and terms, which disagree (public repository)', date: '2026-08-25' },
      ],
    },
  ],
};
