import { objection } from '../catalog/objections.ts';
import type { Service } from '../catalog/schema.ts';

/** Booking.com: a form for requests about personal data; no switch was found. The form itself has not been seen. */
export const booking: Service = {
  id: 'booking',
  name: 'Booking.com',
  letters: 'Bk',
  hosts: [],
  signedOut: [],
  settings: [
    {
      id: 'data-request',
      name: 'Request about personal data: objection to AI training',
      remedy: 'request',
      pages: [],
      request: {
        by: 'form',
        to: 'https://www.booking.com/content/dsar.html',
        steps: [
          'Choose what comes nearest to an objection.',
          'Fill in what the form asks of you, and paste this text, or write your own.',
          'Press the form’s own button. Holdout never sends it for you.',
        ],
        texts: objection,
        objection: true,
      },
      doesNotCover: [
        'An objection is a request: Booking.com decides and answers you.',
        'Training already done stays done.',
      ],
      default: [{ stands: 'allowed' }],
      confidence: 'medium',
      checked: '2026-11-28',
      known: [{ how: 'document', date: '2026-11-28' }],
      sources: [
        {
          what: 'Catalogue of privacy policies in Catalan (public repository): purpose H of the policy, training and tuning of AI models; the form, in Spanish',
          url: 'https://www.booking.com/content/dsar.es.html',
          date: '2026',
        },
      ],
    },
  ],
};
