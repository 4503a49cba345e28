import { objection } from '../catalog/objections.ts';
import type { Service } from '../catalog/schema.ts';

/** Instagram: Meta's objection form under Instagram's own help address, and a reuse switch in the app. */
export const instagram: Service = {
  id: 'instagram',
  name: 'Instagram',
  letters: 'Ig',
  hosts: ['https://help.instagram.com/*'],
  signedOut: ['https://www.instagram.com/accounts/login*'],
  settings: [
    {
      id: 'objection-form',
      name: 'AI at Meta: right to object',
      remedy: 'request',
      pages: ['https://help.instagram.com/contact/767264225370182{/}?'],
      open: 'https://help.instagram.com/contact/767264225370182',
      path: ['Settings', 'Privacy Center', 'Privacy Topics', 'AI at Meta', 'Submit an objection request'],
      request: {
        by: 'form',
        to: 'https://help.instagram.com/contact/767264225370182',
        steps: [
          'Sign in: the form works only when you are signed in.',
          'Give your country and the e-mail address of your account.',
          'Paste this text as the reason, or write your own. A reason may be optional.',
          'Press the form’s own button. Holdout never sends it for you.',
          'If Meta mails you a code, keep the form open and enter the code there.',
          'Do the same in every account that is not in your Accounts Center: one form covers the accounts that are linked in it.',
        ],
        texts: objection,
        objection: true,
        field: { labels: ['Diga-nos como esse processamento afeta você'] },
        option: [{ lang: 'en', text: 'Object to your information being used for AI at Meta' }],
      },
      regions:
        'EU, EEA, UK, Switzerland, Brazil, Japan and South Korea. Elsewhere the form may open, and Meta need not honour it.',
      plans: 'Adults (18 and over). Public content; a private account is the other way.',
      doesNotCover: [
        'An objection is a request: Meta decides and answers you by e-mail.',
        'It covers what you share from then on. Training already done stays done.',
      ],
      default: [{ stands: 'allowed' }],
      aipref: 'train-ai',
      confidence: 'medium',
      checked: '2026-11-24',
      known: [{ how: 'document', date: '2026-11-24' }],
      sources: [
        {
          what: 'Fediverse post with the addresses of the forms',
          url: 'https://mastodawn.com/post/114432851209828285',
          date: '2025-05',
        },
        {
          what: 'Sky TG24: one form for linked accounts',
          url: 'https://tg24.sky.it/tecnologia/2025/05/27/meta-opposizione-dati-personali',
          date: '2025-05-27',
        },
        {
          what: 'nanobits.tv.br: the form in Brazil and its code by e-mail',
          url: 'https://nanobits.tv.br/tutoriais/impedir-facebook-usar-fotos-instagram-threads-ia-link-direto',
          date: '2025-12',
        },
        { what: 'fabienb.blog: title of the form', url: 'https://fabienb.blog/deny-consent-to-ai-at-meta/' },
        {
          what: 'Instagram Privacy Center: request to exercise your rights',
          url: 'https://privacycenter.instagram.com/guide/article/submit-a-request-to-exercise-your-rights',
        },
      ],
    },
    {
      id: 'sharing-reuse',
      name: 'Sharing and reuse: AI features',
      remedy: 'app',
      pages: [],
      path: ['Profile', 'Menu', 'Sharing and reuse'],
      app: [
        'In the Instagram app, open your profile, then the menu, then “Sharing and reuse”.',
        'Turn off “Allow people to reuse your content on Instagram and with AI features at Meta”. The wording differs between versions of the app.',
      ],
      regions: 'Rolled out from July 2026, beginning in the United States.',
      plans: 'Public accounts',
      doesNotCover: [
        'It is about other people using your posts with Meta’s AI features. It is not the choice about training.',
        'Meta withdrew the feature on 10 July 2026; the switch stayed.',
        'Holdout cannot read or change a setting of the app.',
      ],
      default: [{ stands: 'allowed', reported: true }],
      confidence: 'low',
      checked: '2026-11-24',
      known: [{ how: 'document', date: '2026-11-24' }],
      sources: [
        {
          what: 'Malwarebytes: where the setting is',
          url: 'https://www.malwarebytes.com/blog/ai/2026/07/turn-off-this-meta-setting-before-someone-generates-ai-images-of-you',
          date: '2026-07',
        },
        {
          what: 'TechCrunch: Meta withdraws the feature',
          url: 'https://techcrunch.com/2026/07/10/meta-removes-controversial-ai-feature-on-instagram-after-backlash/',
          date: '2026-07-10',
        },
      ],
    },
  ],
};
