import { objection } from '../catalog/objections.ts';
import type { Service } from '../catalog/schema.ts';

/** Threads has no form of its own: it shares the account and the form of Instagram, whose definition owns the page. */
export const threads: Service = {
  id: 'threads',
  name: 'Threads',
  letters: 'Th',
  hosts: [],
  signedOut: [],
  settings: [
    {
      id: 'objection-form',
      name: 'AI at Meta: right to object',
      remedy: 'request',
      pages: [],
      request: {
        by: 'form',
        to: 'https://help.instagram.com/contact/767264225370182',
        steps: [
          'Open the form of Instagram: Threads uses the same account and the same form.',
          'If you have sent it for the same Accounts Center, there is nothing more to send.',
          'Paste this text, or write your own, and press the form’s own button. Holdout never sends it for you.',
        ],
        texts: objection,
        objection: true,
      },
      regions:
        'EU, EEA, UK, Switzerland, Brazil, Japan and South Korea. Elsewhere the form may open, and Meta need not honour it.',
      plans: 'Adults (18 and over). A private profile is the other way.',
      doesNotCover: [
        'An objection is a request: Meta decides and answers you by e-mail.',
        'Training already done stays done.',
        'No form of its own was found for Threads.',
      ],
      default: [{ stands: 'allowed' }],
      aipref: 'train-ai',
      confidence: 'low',
      checked: '2026-11-24',
      known: [{ how: 'document', date: '2026-11-24' }],
      sources: [{ what: 'Public catalogue of AI settings, Meta chapter', date: '2026-10-02' }],
    },
  ],
};
