import { objection } from '../catalog/objections.ts';
import type { Service } from '../catalog/schema.ts';

/** WhatsApp: no switch; its data subject rights form takes objections in the EU and UK. */
export const whatsapp: Service = {
  id: 'whatsapp',
  name: 'WhatsApp',
  letters: 'Wa',
  hosts: ['https://www.whatsapp.com/*'],
  signedOut: [],
  settings: [
    {
      id: 'objection-form',
      name: 'Data subject rights form: objection',
      remedy: 'request',
      pages: ['https://www.whatsapp.com/contact/forms/382532939919295{/}?'],
      open: 'https://www.whatsapp.com/contact/forms/382532939919295/',
      path: [
        'whatsapp.com/legal',
        'Data Subject Rights Form',
        'How can I make an objection to the processing of my information?',
      ],
      request: {
        by: 'form',
        to: 'https://www.whatsapp.com/contact/forms/382532939919295/',
        steps: [
          'Fill in what the form asks of you.',
          'Paste this text, or write your own.',
          'Press the form’s own button. Holdout never sends it for you.',
        ],
        texts: objection,
        objection: true,
      },
      regions: 'EU, EEA and UK',
      doesNotCover: [
        'Chats with other people are end-to-end encrypted. What you write to Meta AI goes to Meta, and for that Meta has its own form.',
        'An objection is a request: some people were answered that it concerns Meta AI and not WhatsApp.',
        'Training already done stays done.',
      ],
      confidence: 'medium',
      checked: '2026-11-24',
      known: [{ how: 'document', date: '2026-11-24' }],
      sources: [
        {
          what: 'mgillion.be: the form and how to use it',
          url: 'https://www.mgillion.be/articles/08-05-2025',
          date: '2025-05-08',
        },
        {
          what: 'Fediverse post with the addresses of the forms',
          url: 'https://mastodawn.com/post/114432851209828285',
          date: '2025-05',
        },
        { what: 'Public catalogue of AI settings, Meta chapter', date: '2026-10-02' },
      ],
    },
  ],
};
