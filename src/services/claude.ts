import type { Service } from './schema.ts';

/** Claude: one switch under Privacy, beside a similar one about location metadata that is left alone. */
export const claude: Service = {
  id: 'claude',
  name: 'Claude',
  letters: 'Cl',
  hosts: ['https://claude.ai/*'],
  signedOut: ['https://claude.ai/login*'],
  settings: [
    {
      id: 'model-training',
      name: 'Help improve our AI models',
      remedy: 'control',
      pages: [
        'https://claude.ai/settings/data-privacy-controls{/}?',
        'https://claude.ai/*\\?*#settings/data-privacy-controls',
        'https://claude.ai/settings/privacy{/}?',
      ],
      open: 'https://claude.ai/settings/data-privacy-controls',
      hubs: ['https://claude.ai/settings{/*}?', 'https://claude.ai/*\\?*#settings{/*}?'],
      confirmIn: 'own-tab',
      path: ['your name, bottom left', 'Settings', 'Privacy', 'Help improve our AI models'],
      control: {
        labels: [
          { lang: 'en', text: 'Help improve our AI models', refuses: 'off' },
          { lang: 'en', text: 'Help improve Claude', refuses: 'off' }, // until about mid-2026
          { lang: 'fr', text: 'Aider à améliorer nos modèles d\'IA', refuses: 'off' },
          { lang: 'es', text: 'Ayudar a mejorar nuestros modelos de IA', refuses: 'off' },
          { lang: 'de', text: 'Hilf uns, unsere KI-Modelle zu verbessern', refuses: 'off' },
          { lang: 'pt-BR', text: 'Ajude a melhorar nossos modelos de IA', refuses: 'off' }, // from look-alike apps
          { lang: 'ja', text: 'AIモデルの改善にご協力ください', refuses: 'off' },
          { lang: 'ko', text: 'Claude 개선에 도움', refuses: 'off' }, // the older wording
          { lang: 'zh-CN', text: '帮助改进我们的 AI 模型', refuses: 'off' },
          { lang: 'zh-CN', text: '帮助改进Claude', refuses: 'off' }, // the older wording
          { lang: 'zh-TW', text: '幫助改進我們的 AI 模型', refuses: 'off' },
        ],
        kinds: ['switch', 'checkbox'],
        never: ['Export data'],
      },
      plans: 'Free, Pro and Max, and Claude Code with such an account. Team, Enterprise, Education, Government and the API are not trained on.',
      doesNotCover: [
        'A thumbs up or down is used even when this is off.',
        'Incognito chats are never used.',
        'Training already done stays done.',
      ],
      confidence: 'high',
      checked: '2026-11-24',
      sources: [
        { what: 'Claude privacy center, model improvement settings (12109829)', url: 'https://privacy.claude.com/en/articles/12109829-how-do-i-change-my-model-improvement-privacy-settings', date: '2026-08-03' },
        { what: 'Audit of AI privacy settings (public repository): address and default', date: '2026-10-02' },
        { what: 'Note of a live reading in Chrome with a Japanese interface (public repository)', date: '2026-09-14' },
        { what: 'Messages of the Claude Code program: old and new name', date: '2026' },
        { what: 'Public user scripts that translate claude.ai: texts as they stand on the page', date: '2026' },
      ],
    },
  ],
};
