import type { Service } from '../catalog/schema.ts';

/** Perplexity: one of several switches on Preferences. The exact address of that page is not known. */
export const perplexity: Service = {
  id: 'perplexity',
  name: 'Perplexity',
  letters: 'Pe',
  hosts: ['https://www.perplexity.ai/*'],
  signedOut: ['https://www.perplexity.ai/login*', 'https://www.perplexity.ai/sign-in*'],
  settings: [
    {
      id: 'ai-data-retention',
      name: 'AI data retention',
      remedy: 'control',
      pages: ['https://www.perplexity.ai/account/*', 'https://www.perplexity.ai/settings/*'],
      open: 'https://www.perplexity.ai/',
      hubs: [
        'https://www.perplexity.ai/account{/}?',
        'https://www.perplexity.ai/settings{/}?',
        'https://www.perplexity.ai/',
      ],
      overlay: true,
      path: [
        'your profile name, bottom left',
        'All settings',
        'Preferences',
        'Artificial Intelligence',
        'AI data retention',
      ],
      control: {
        labels: [
          { lang: 'en', text: 'AI data retention', refuses: 'off' },
          { lang: 'en', text: 'AI Data Usage', refuses: 'off' }, // 2024
          { lang: 'fr', text: 'Conservation des données IA', refuses: 'off' },
          { lang: 'es', text: 'Uso de Datos de AI', refuses: 'off' }, // 2024
          { lang: 'pl', text: 'Retencja danych', refuses: 'off' },
          { lang: 'ja', text: 'AIデータ保持', refuses: 'off' },
          // The rest come from one look-alike app.
          { lang: 'de', text: 'KI-Datenspeicherung', refuses: 'off' },
          { lang: 'es', text: 'Retención de datos IA', refuses: 'off' },
          { lang: 'ko', text: 'AI 데이터 보존', refuses: 'off' },
          { lang: 'zh-CN', text: 'AI 数据保留', refuses: 'off' },
          { lang: 'hi', text: 'AI डेटा प्रतिधारण', refuses: 'off' },
        ],
        kinds: ['switch', 'checkbox'],
        reveal: [{ press: ['Preferences'] }],
      },
      plans: 'Free, Pro and Max. Enterprise is not trained on.',
      doesNotCover: [
        'Searches made while signed out are used, with no way out.',
        'Some features refuse to run while it is off.',
        'Training already done stays done.',
      ],
      default: [{ stands: 'allowed', plans: ['Free', 'Pro', 'Max'] }],
      aipref: 'train-ai',
      confidence: 'medium',
      checked: '2026-11-28',
      known: [{ how: 'document', date: '2026-11-28' }],
      sources: [
        {
          what: 'DeleteMe guide: the way there, with the row’s name',
          url: 'https://joindeleteme.com/?p=22227',
          date: '2026',
        },
        {
          what: 'Perplexity FAQ: the older name',
          url: 'https://www.perplexity.ai/hub/faq/what-data-does-perplexity-collect-about-me',
        },
        {
          what: 'AI Data Use Index: on at first in Free, Pro and Max, and that it looks forward only',
          url: 'https://www.productionai.institute/ai-data-use/perplexity',
          date: '2026',
        },
        {
          what: 'ai-keiei.shift-ai.co.jp: Japanese wording',
          url: 'https://ai-keiei.shift-ai.co.jp/perplexity-no-learning-setting',
        },
        {
          what: 'les-enovateurs.com: French wording',
          url: 'https://les-enovateurs.com/en/hacks/chatgpt-perplexity-supprimez-donnees-trainent-services-ia-generative/comment-supprimer-donnees-perplexity',
        },
        {
          what: 'Perplexity FAQ in Spanish: the name of 2024',
          url: 'https://www.perplexity.ai/es/hub/faq/perfil-de-ia',
          date: '2024-07',
        },
        { what: 'Look-alike apps (public repositories): order of the page and other languages' },
      ],
    },
  ],
};
