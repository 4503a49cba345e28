import type { Service } from '../catalog/schema.ts';

/**
 * Misskey and its forks: a switch of every server that runs it, on unless turned off. People add their own server. The row
 * is untranslated, so English or Japanese, in bn, da, el, hr, hu, kab, kn, ko-GS, lo, nl, no, pl, si, sk, sv, ug, uk and uz.
 */
export const misskey: Service = {
  id: 'misskey',
  name: 'Misskey',
  letters: 'Mk',
  hosts: ['https://misskey.io/*'],
  selfHosted: true,
  signedOut: [],
  signInScreen: { selectors: ['[data-cy-signin-page-input]'] },
  settings: [
    {
      id: 'prevent-ai-learning',
      name: 'Reject usage in Machine Learning (Generative AI)',
      remedy: 'control',
      pages: ['https://:instance(.+)/settings/privacy{/}?'],
      open: 'https://misskey.io/settings/privacy',
      path: ['Settings', 'Privacy', 'Reject usage in Machine Learning (Generative AI)'],
      control: {
        labels: [
          { lang: 'en', text: 'Reject usage in Machine Learning (Generative AI)', refuses: 'on' },
          { lang: 'ar', text: 'منع استخدام البيانات في تعليم الآلة', refuses: 'on' },
          { lang: 'ca', text: "Descartar l'ús d'aprenentatge automàtic (IA Generativa)", refuses: 'on' },
          { lang: 'cs', text: 'Odmítnout použití v strojovém učení (Generative AI)', refuses: 'on' },
          {
            lang: 'de',
            text: 'Verwendung in machinellem Lernen (Generative bzw. Prediktive AI/KI) ablehnen',
            refuses: 'on',
          },
          { lang: 'es', text: 'Rechazar el uso en el Aprendizaje de Máquinas. (IA Generativa)', refuses: 'on' },
          { lang: 'fr', text: "Refuser l'usage dans l'apprentissage automatique d'IA générative", refuses: 'on' },
          { lang: 'id', text: 'Tolak penggunaan Pembelajaran Mesin (AI Generatif)', refuses: 'on' },
          { lang: 'it', text: "Impedisci l'apprendimento della IA", refuses: 'on' },
          { lang: 'ja', text: '生成AIによる学習を拒否', refuses: 'on' },
          { lang: 'ja', text: '生成AIの学習に使わんといて', refuses: 'on' }, // as spoken in Kansai
          { lang: 'ko', text: '기계학습(생성형 AI)으로의 사용을 거부', refuses: 'on' },
          { lang: 'pt', text: 'Rejeitar uso de Aprendizado de Máquina (IA Generativa)', refuses: 'on' },
          { lang: 'ro', text: 'Respinge utilizarea în Machine Learning (IA generativă)', refuses: 'on' },
          { lang: 'ru', text: 'Отказаться от использования в машинном обучении (Генеративный ИИ)', refuses: 'on' },
          { lang: 'th', text: 'ปฏิเสธการเรียนรู้ด้วย generative AI', refuses: 'on' },
          { lang: 'tr', text: 'Makine Öğreniminde (Üretken Ai) kullanımını reddet', refuses: 'on' }, // in the fork CherryPick
          { lang: 'vi', text: 'Từ chối sử dụng công nghệ Máy Học (AI Sáng Tạo)', refuses: 'on' },
          { lang: 'zh-CN', text: '拒绝接受生成式 AI 的学习', refuses: 'on' },
          { lang: 'zh-TW', text: '拒絕接受生成式AI的訓練', refuses: 'on' },
        ],
        kinds: ['switch', 'checkbox', 'drawn'],
        // The input of MkSwitch never hears of the state: it is unchecked however the setting stands, and a press turns
        // both.
        // Only the switch drawn beside it tells, by classes that the build makes of the file's path and the class's
        // name.
        drawn: { control: '[data-cy-switch-toggle]', on: '.xezk7', off: '.xbIy7:not(.xezk7)' },
      },
      doesNotCover: [
        'It asks crawlers to keep away. Only those that respect it do.',
        'Copies of your posts on other servers are outside it.',
        'Training already done stays done.',
      ],
      default: [{ stands: 'refused' }],
      aipref: 'train-ai',
      confidence: 'high',
      checked: '2026-11-28',
      known: [
        {
          how: 'shipped-code',
          date: '2026-11-28',
          source: {
            what: 'misskey-dev/misskey, packages/frontend/src/pages/settings/privacy.vue, MkSwitch.vue, MkSwitch.button.vue and vite.config.ts',
            url: 'https://github.com/misskey-dev/misskey',
            date: '2026',
          },
        },
        {
          how: 'shipped-code',
          date: '2026-11-28',
          source: {
            what: 'MisskeyIO/misskey, which misskey.io runs: the same texts, the order of the page, and the sign-in dialog that its router draws in place (nirax.ts, MkSignin.input.vue)',
            url: 'https://github.com/MisskeyIO/misskey',
            date: '2026-03-22',
          },
        },
      ],
      sources: [
        {
          what: 'misskey-dev/misskey, packages/frontend/src/pages/settings/privacy.vue, MkSwitch.vue, MkSwitch.button.vue and vite.config.ts',
          url: 'https://github.com/misskey-dev/misskey',
          date: '2026',
        },
        {
          what: 'kokonect-link/cherrypick, locales: the row in 20 languages',
          url: 'https://github.com/kokonect-link/cherrypick',
          date: '2025-11-12',
        },
        {
          what: 'MisskeyIO/misskey, which misskey.io runs: the same texts, the order of the page, and the sign-in dialog that its router draws in place (nirax.ts, MkSignin.input.vue)',
          url: 'https://github.com/MisskeyIO/misskey',
          date: '2026-03-22',
        },
      ],
    },
  ],
};
