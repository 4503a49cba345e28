import { objection, thirdPartyObjection } from '../catalog/objections.ts';
import type { Service } from '../catalog/schema.ts';

/**
 * Facebook: no switch. Where the law gives a right to object Meta takes objections by form; elsewhere it need not
 * honour them.
 */
export const facebook: Service = {
  id: 'facebook',
  name: 'Facebook',
  letters: 'Fb',
  hosts: ['https://*.facebook.com/*'],
  signedOut: ['https://*.facebook.com/login*'],
  settings: [
    {
      id: 'objection-form',
      name: 'AI at Meta: right to object',
      remedy: 'request',
      pages: [
        'https://www.facebook.com/help/contact/6359191084165019{/}?',
        'https://*.facebook.com/help/contact/712876720715583{/}?',
      ],
      open: 'https://www.facebook.com/help/contact/6359191084165019',
      hubs: ['https://www.facebook.com/privacy/center{/*}?', 'https://www.facebook.com/privacy/genai{/*}?'],
      path: [
        'Settings & privacy',
        'Privacy Center',
        'Privacy Topics',
        'AI at Meta',
        'Right to object',
        'Submit an objection request',
      ],
      request: {
        by: 'form',
        to: 'https://www.facebook.com/help/contact/6359191084165019',
        steps: [
          'Sign in: the form works only when you are signed in.',
          'If the form asks whether your request is about AI at Meta, say yes.',
          'Give your country and the e-mail address of your account; the address may be filled in already.',
          'Paste this text as the reason, or write your own. A reason may be optional.',
          'Press the form’s own button. Holdout never sends it for you.',
          'If Meta mails you a code, keep the form open and enter the code there.',
          'Do the same in every account that is not in your Accounts Center: one form covers the accounts that are linked in it.',
        ],
        texts: objection,
        objection: true,
        field: { labels: ['Diga-nos como esse processamento afeta você'] },
        option: [{ lang: 'en', text: 'I want to object to the use of my information for Meta AI' }],
      },
      regions:
        'EU, EEA, UK, Switzerland, Brazil, Japan and South Korea, as is reported. None is offered in the United States and elsewhere: the form may open, and Meta need not honour it.',
      plans: 'Adults (18 and over). A Facebook Page cannot object.',
      doesNotCover: [
        'An objection is a request: Meta decides and answers you by e-mail.',
        'It covers what you share from then on. Training already done stays done.',
        'Data that Meta has about you from third parties needs its own form, so do your messages with AIs on WhatsApp, and accounts of meta.com have one too.',
      ],
      default: [{ stands: 'allowed' }],
      aipref: 'train-ai',
      confidence: 'medium',
      checked: '2026-11-28',
      known: [
        { how: 'document', date: '2026-11-28' },
        {
          how: 'shipped-code',
          date: '2026-11-28',
          source: { what: 'Meta’s Android apps (public copies of their decompiled code): the address of the form' },
        },
      ],
      sources: [
        { what: 'Public catalogue of AI settings, Meta chapter: countries and separate forms', date: '2026-10-02' },
        {
          what: 'Meta: terms of AI in the EU, a document of their own',
          url: 'https://www.facebook.com/legal/eu-ai-terms/',
          date: '2026-10-02',
        },
        {
          what: 'legalclarity.org: the form, its address and who may use it',
          url: 'https://legalclarity.org/how-to-find-and-submit-the-meta-ai-data-objection-form/',
          date: '2026',
        },
        {
          what: 'Sky TG24: one form for linked accounts, no objection for Pages',
          url: 'https://tg24.sky.it/tecnologia/2025/05/27/meta-opposizione-dati-personali',
          date: '2025-05-27',
        },
        {
          what: 'iphoned.nl: sign-in needed, one objection for all accounts in one Accounts Center',
          url: 'https://www.iphoned.nl/tips/bezwaar-maken-meta-ai-facebook-instagram/',
          date: '2025-05',
        },
        {
          what: 'nanobits.tv.br: the form in Brazil and its code by e-mail',
          url: 'https://nanobits.tv.br/tutoriais/impedir-facebook-usar-fotos-instagram-threads-ia-link-direto',
          date: '2025-12',
        },
        {
          what: 'mkln.org: German title of the form',
          url: 'https://mkln.org/p/wir-verlassen-ki-bei-meta',
          date: '2025-05',
        },
      ],
    },
    {
      id: 'third-party-form',
      name: 'Third-party information used for AI at Meta',
      remedy: 'request',
      pages: [
        'https://www.facebook.com/help/contact/510058597920541{/}?',
        'https://www.facebook.com/help/contact/1266025207620918{/}?',
      ],
      open: 'https://www.facebook.com/help/contact/510058597920541',
      request: {
        by: 'form',
        to: 'https://www.facebook.com/help/contact/510058597920541',
        steps: [
          'Choose the request to object to or restrict the use of data from third parties.',
          'Fill in what the form asks. Some versions want prompts and screenshots that show personal data in an answer of Meta’s AI.',
          'Paste this text, or write your own.',
          'Press the form’s own button. Holdout never sends it for you.',
        ],
        texts: thirdPartyObjection,
        option: [
          {
            lang: 'en',
            text: 'I want to object to or restrict the processing of my personal information from third parties used for developing and improving AI at Meta',
          },
        ],
      },
      regions:
        'Everywhere; Meta reviews each request under the law of your country. No account is needed, as far as is reported.',
      doesNotCover: [
        'It is about data from elsewhere. Your own posts need the other form.',
        'An objection is a request: Meta decides and answers you.',
        'Training already done stays done.',
      ],
      aipref: 'train-ai',
      confidence: 'medium',
      checked: '2026-11-24',
      known: [{ how: 'document', date: '2026-11-24' }],
      sources: [
        {
          what: 'Saved copy of the form 1266025207620918',
          url: 'https://romanticpoetry.info/1266025207620918.html',
          date: '2025',
        },
        {
          what: 'legalclarity.org: what the form asks',
          url: 'https://legalclarity.org/how-to-fill-out-the-meta-ai-data-subject-rights-form/',
          date: '2026',
        },
      ],
    },
    {
      id: 'camera-roll',
      name: 'Camera roll sharing suggestions',
      remedy: 'app',
      pages: [],
      app: [
        'In the Facebook app, open the settings.',
        'Open “Camera roll sharing suggestions”.',
        'Turn the suggestions off.',
      ],
      regions: 'United States, EU and UK. In the EU and UK it is off until you turn it on.',
      doesNotCover: [
        'Meta says that camera-roll photos are not used for training unless you share them with its AI features.',
        'Holdout cannot read or change a setting of the app.',
      ],
      default: [{ stands: 'refused', regions: ['EU', 'UK'] }],
      confidence: 'low',
      checked: '2026-11-24',
      known: [{ how: 'document', date: '2026-11-24' }],
      sources: [
        {
          what: 'Meta newsroom: camera roll suggestions in the EU and UK',
          url: 'https://about.fb.com/news/2026/04/now-rolling-out-facebooks-opt-in-camera-roll-suggestions-in-the-eu-and-uk/',
          date: '2026-04',
        },
        { what: 'Public catalogue of AI settings, Meta chapter', date: '2026-10-02' },
      ],
    },
  ],
};
