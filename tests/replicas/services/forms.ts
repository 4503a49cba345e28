import type { Block, Page, ServiceReplica } from './kit/model.ts';

/**
 * Objection forms. Facts: country, e-mail (needed), a free field, Submit, for Meta's forms; what the free field is
 * called is known in Portuguese only. Labels that no source gives were made up here.
 */
const form = (id: string, at: string[], title: string, blocks: Block[], lang = 'en'): Page => ({
  id,
  at,
  title,
  lang,
  blocks: [
    { h: title, level: 1 },
    { box: blocks, tag: 'form' },
  ],
});

const meta = (submit: string, free: string): Block[] => [
  { field: 'select', label: 'Country of residence', options: ['Austria', 'Brazil', 'Germany'] },
  { field: 'email', label: 'Email address' },
  { field: 'textarea', label: free },
  { submit },
];

const BRAZIL = 'Diga-nos como esse processamento afeta você';
const OURS = 'In your words, as this replica calls it';

export const facebook: ServiceReplica = {
  service: 'facebook',
  pages: [
    form(
      'objection',
      ['https://www.facebook.com/help/contact/6359191084165019'],
      'Object to your information being used for AI at Meta',
      meta('Submit', OURS),
    ),
    form(
      'objection-pt',
      ['https://m.facebook.com/help/contact/712876720715583'],
      'Opor-se ao uso das suas informações para IA na Meta',
      meta('Enviar', BRAZIL),
      'pt-BR',
    ),
    form(
      'third-party',
      ['https://www.facebook.com/help/contact/510058597920541'],
      'Data subject rights for third-party information used for AI at Meta',
      [
        {
          p: 'We don’t automatically fulfil requests sent using this form. We review them consistent with your local laws. Enter your details below to submit your request.',
        },
        {
          field: 'select',
          label: 'Request',
          options: [
            'I want to access my personal information from third parties',
            'I want to object to or restrict the processing of my personal information from third parties used for developing and improving AI at Meta',
          ],
        },
        { field: 'text', label: 'First name' },
        { field: 'email', label: 'Email address' },
        { field: 'textarea', label: 'Details, as this replica calls it' },
        { submit: 'Submit' },
      ],
    ),
    // Facts: this one also demands prompts and screenshots.
    form(
      'third-party-2',
      ['https://www.facebook.com/help/contact/1266025207620918'],
      'Generative AI data subject rights',
      [
        { field: 'email', label: 'Email address' },
        { field: 'textarea', label: 'Prompts, as this replica calls it' },
        { field: 'textarea', label: 'Reason, as this replica calls it' },
        { submit: 'Submit' },
      ],
    ),
  ],
};

export const instagram: ServiceReplica = {
  service: 'instagram',
  pages: [
    form(
      'objection',
      ['https://help.instagram.com/contact/767264225370182'],
      'Object to your information being used for AI at Meta',
      meta('Submit', OURS),
    ),
  ],
};

export const whatsapp: ServiceReplica = {
  service: 'whatsapp',
  pages: [
    form('objection', ['https://www.whatsapp.com/contact/forms/382532939919295/'], 'Data Subject Rights Form', [
      {
        field: 'select',
        label: 'How can I make an objection to the processing of my information?',
        options: ['Object'],
      },
      { field: 'email', label: 'Email address' },
      { field: 'textarea', label: 'Description, as this replica calls it' },
      { submit: 'Submit' },
    ]),
  ],
};

export const tiktok: ServiceReplica = {
  service: 'tiktok',
  pages: [
    form(
      'privacy',
      ['https://www.tiktok.com/legal/report/privacy', 'https://www.tiktok.com/legal/report/privacy/webform/en'],
      'Report a potential privacy violation',
      [
        { field: 'select', label: 'What can we help you with?', options: ['Object'] },
        { field: 'email', label: 'Email address' },
        { field: 'textarea', label: 'Description, as this replica calls it' },
        { submit: 'Submit' },
      ],
    ),
  ],
};

/** Facts: "Make a Privacy Request", an account to verify, then the request by its name; no free field. */
export const privacyPortal: Page = form(
  'portal',
  ['https://privacy.openai.com/policies', 'https://privacy.openai.com/policies?modal=take-control'],
  'OpenAI Privacy Portal',
  [
    {
      field: 'select',
      label: 'Make a Privacy Request',
      options: ['Do not train on my content', 'Download my data', 'Delete my ChatGPT account'],
    },
    { danger: 'Delete my ChatGPT account' },
    { submit: 'Submit request' },
  ],
);
