import type { Service } from './schema.ts';

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
        // The address for the opt-out itself was not found; this one takes support requests.
        to: 'support@moonshot.ai',
        subject: 'Opt-out of model training',
        steps: [
          'If Kimi’s terms name an address for the opt-out, write to that one. This is the address of its support.',
          'Write from the address of your account.',
          'Send it. Holdout only prepares it.',
        ],
        texts: [
          { lang: 'en', text: 'Please do not use my content for training your models, neither from Kimi nor from Kimi Code nor from the API. Please confirm.' },
          { lang: 'en', regions: ['EU', 'EEA', 'UK', 'CH'], text: 'Under my right to object (Article 21 GDPR, or the law that corresponds to it where I live) I object to the use of my personal data and content for training your models. Please confirm that you have stopped.' },
        ],
      },
      plans: 'Kimi, Kimi Code and the API',
      doesNotCover: ['It is a request: Kimi decides and answers you.', 'Training already done stays done.'],
      confidence: 'medium',
      checked: '2026-11-24',
      sources: [
        { what: 'nyosegawa.com: a reading of the terms, opt-out by e-mail', url: 'https://nyosegawa.com/en/posts/coding-agent-terms-investigation/', date: '2026-03-27' },
        { what: 'Kimi Code documentation (public repository): address of the support' },
      ],
    },
  ],
};
