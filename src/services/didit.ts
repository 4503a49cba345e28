import type { Service } from '../catalog/schema.ts';

/** Didit: a switch of the organisation and a dialog that asks. What the dialog says is not known but for its button. */
export const didit: Service = {
  id: 'didit',
  name: 'Didit',
  letters: 'Dd',
  hosts: ['https://business.didit.me/*'],
  signedOut: ['https://business.didit.me/auth/login*'],
  settings: [
    {
      id: 'model-training',
      name: 'Model training preference',
      remedy: 'control',
      pages: ['https://business.didit.me/((?!auth/login).*)'],
      open: 'https://business.didit.me/',
      for: 'administrator',
      overlay: true,
      path: ['Business Console', 'Settings', 'Account', 'Privacy and data usage'],
      control: {
        // Its documentation quotes the English label in Spanish, Catalan and Japanese too.
        labels: [
          {
            lang: 'en',
            text: "Allow Didit to use my organization's verification data to improve models",
            refuses: 'off',
          },
          { lang: 'ar', text: 'السماح لـ Didit باستخدام بيانات التحقق الخاصة بمؤسستي لتحسين النماذج', refuses: 'off' },
        ],
        kinds: ['switch', 'checkbox'],
        headings: [
          'Privacy and data usage',
          'الخصوصية واستخدام البيانات',
          'Privacidad y uso de datos',
          'Privadesa i ús de dades',
          'プライバシーとデータ利用',
        ],
        reveal: [
          { press: ['Settings', 'الإعدادات', 'Configuración', 'Configuració', '設定'] },
          { press: ['Account', 'الحساب', 'Cuenta', 'Compte', 'アカウント'] },
        ],
        complete: [{ press: ['Opt out', 'إلغاء الاشتراك'], within: 'dialog' }],
      },
      plans: 'The organisation’s account',
      doesNotCover: ['Training already done stays done.'],
      default: [{ stands: 'allowed' }],
      confidence: 'high',
      checked: '2026-11-28',
      known: [{ how: 'document', date: '2026-11-28' }],
      sources: [
        {
          what: 'Didit documentation, model training preference',
          url: 'https://docs.didit.me/console/model-training-preference.md',
          date: '2026',
        },
        {
          what: 'The same in Arabic, as there are Spanish, Catalan and Japanese ones',
          url: 'https://docs.didit.me/ar/console/model-training-preference.md',
          date: '2026',
        },
        { what: 'A program that leads to its sign-in page (public repository): its address' },
      ],
    },
  ],
};
