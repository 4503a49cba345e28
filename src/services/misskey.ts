import type { Service } from './schema.ts';

/** Misskey and its forks: a switch of every server that runs it, on unless turned off. People add their own server. */
export const misskey: Service = {
  id: 'misskey',
  name: 'Misskey',
  letters: 'Mk',
  hosts: ['https://misskey.io/*'],
  selfHosted: true,
  signedOut: [],
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
          { lang: 'de', text: 'Verwendung in machinellem Lernen (Generative bzw. Prediktive AI/KI) ablehnen', refuses: 'on' },
          { lang: 'es', text: 'Rechazar el uso en el Aprendizaje de Máquinas. (IA Generativa)', refuses: 'on' },
          { lang: 'fr', text: 'Refuser l\'usage dans l\'apprentissage automatique d\'IA générative', refuses: 'on' },
          { lang: 'id', text: 'Tolak penggunaan Pembelajaran Mesin (AI Generatif)', refuses: 'on' },
          { lang: 'pt', text: 'Rejeitar uso de Aprendizado de Máquina (IA Generativa)', refuses: 'on' },
          { lang: 'ja', text: '生成AIによる学習を拒否', refuses: 'on' },
        ],
        kinds: ['switch', 'checkbox', 'drawn'],
        // The input of MkSwitch never hears of the state: it is unchecked however the setting stands, and a press turns both.
        // Only the switch drawn beside it tells, by classes that the build makes of the file's path and the class's name.
        drawn: { control: '[data-cy-switch-toggle]', on: '.xezk7', off: '.xbIy7:not(.xezk7)' },
      },
      doesNotCover: [
        'It asks crawlers to keep away. Only those that respect it do.',
        'Copies of your posts on other servers are outside it.',
        'Training already done stays done.',
      ],
      confidence: 'high',
      checked: '2026-11-24',
      sources: [
        { what: 'misskey-dev/misskey, packages/frontend/src/pages/settings/privacy.vue, MkSwitch.vue, MkSwitch.button.vue and vite.config.ts', url: 'https://github.com/misskey-dev/misskey', date: '2026' },
        { what: 'Messages of Misskey’s privacy page in many languages (fork, public repository)', date: '2026' },
      ],
    },
  ],
};
