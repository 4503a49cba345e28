import type { Service } from '../catalog/schema.ts';

/**
 * YouTube Studio: a box for training by third parties, off unless the channel allowed it. Its dialog has no address.
 */
export const youtube: Service = {
  id: 'youtube',
  name: 'YouTube',
  letters: 'Yt',
  hosts: ['https://studio.youtube.com/*'],
  signedOut: ['https://accounts.google.com/v3/signin/*', 'https://accounts.google.com/ServiceLogin*'],
  settings: [
    {
      id: 'third-party-training',
      name: 'Third-party training',
      remedy: 'control',
      pages: ['https://studio.youtube.com/*'],
      open: 'https://studio.youtube.com/',
      confirmIn: 'own-tab',
      overlay: true,
      path: ['YouTube Studio', 'Settings', 'Channel', 'Advanced settings', 'Third-party training'],
      control: {
        labels: [
          { lang: 'en', text: 'Allow third-party companies to train AI models using my content', refuses: 'off' },
          {
            lang: 'de',
            text: 'Drittunternehmen erlauben, KI‑Modelle mit meinen Inhalten zu trainieren',
            refuses: 'off',
          },
          {
            lang: 'ja',
            text: '第三者の企業が私のチャンネルのコンテンツを使用して AI モデルをトレーニングすることを許可する',
            refuses: 'off',
          },
        ],
        kinds: ['checkbox'],
        headings: [
          'Third-party training',
          'Training durch Drittanbieter',
          '第三者の企業によるトレーニング',
          'tredjepartsträning',
          'Entrenamiento por terceros',
        ],
        reveal: [
          { press: ['Settings', '設定'] },
          { press: ['Channel', 'チャンネル'], within: 'dialog' },
          { press: ['Advanced settings', '詳細設定'], within: 'dialog' },
        ],
        complete: [{ press: ['Save'], within: 'dialog' }],
      },
      plans: 'Owners of a channel; in Studio Content Manager its administrators.',
      doesNotCover: [
        'Google’s own training is not covered.',
        'A channel that has never ticked the box refuses already.',
        'Training already done stays done.',
      ],
      default: [{ stands: 'refused' }],
      aipref: 'train-ai',
      confidence: 'high',
      checked: '2026-11-24',
      known: [{ how: 'document', date: '2026-11-24' }],
      sources: [
        {
          what: 'YouTube Help (15509944, 15509945)',
          url: 'https://support.google.com/youtube/answer/15509944',
          date: '2025',
        },
        {
          what: 'YouTube Data API, video trainability, in German',
          url: 'https://developers.google.com/youtube/v3/video-trainability?hl=de',
          date: '2026',
        },
        {
          what: 'iscle.com: Japanese wording',
          url: 'https://iscle.com/web-it/g-drive/youtube/ai-training-setting.html',
          date: '2024-12',
        },
        {
          what: 'andro4all.com: Spanish name of the section, as the press prints it',
          url: 'https://andro4all.com/google/youtube-facilita-mas-control-sobre-la-ia-a-los-creadores-de-contenido',
          date: '2024-12',
        },
      ],
    },
  ],
};
