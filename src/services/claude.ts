import type { Service } from '../catalog/schema.ts';

/**
 * Claude: one switch under Privacy, beside a similar one about location metadata that is left alone. The settings are a
 * dialog over the chat, drawn about three seconds after the page; signed out, the same address draws the sign-in screen.
 */
export const claude: Service = {
  id: 'claude',
  name: 'Claude',
  letters: 'Cl',
  hosts: ['https://claude.ai/*'],
  signedOut: ['https://claude.ai/login*'],
  // Two signs that count together only; either may be invisible.
  signInScreen: {
    selectors: [
      'body:has([data-client-attestation-channel="send_magic_link"]) form:has([data-testid="email"]):has([data-testid="continue"])',
    ],
  },
  settings: [
    {
      id: 'model-training',
      name: 'Help improve our AI models',
      remedy: 'control',
      pages: [
        'https://claude.ai/*\\?*#settings/data-privacy-controls',
        'https://claude.ai/settings/data-privacy-controls{/}?',
        'https://claude.ai/settings/privacy{/}?',
      ],
      open: 'https://claude.ai/new#settings/data-privacy-controls',
      hubs: ['https://claude.ai/settings{/*}?', 'https://claude.ai/*\\?*#settings{/*}?'],
      confirmIn: 'own-tab',
      path: ['your name, bottom left', 'Settings', 'Privacy', 'Help improve our AI models'],
      control: {
        labels: [
          { lang: 'en', text: 'Help improve our AI models', refuses: 'off' },
          { lang: 'en', text: 'Help improve Claude', refuses: 'off' }, // until about mid-2026
          { lang: 'fr', text: "Aider à améliorer nos modèles d'IA", refuses: 'off' },
          { lang: 'es', text: 'Ayudar a mejorar nuestros modelos de IA', refuses: 'off' },
          { lang: 'de', text: 'Hilf uns, unsere KI-Modelle zu verbessern', refuses: 'off' },
          { lang: 'pt-BR', text: 'Ajude a melhorar nossos modelos de IA', refuses: 'off' }, // from look-alike apps
          { lang: 'ja', text: 'AIモデルの改善にご協力ください', refuses: 'off' },
          { lang: 'ja', text: 'AIモデルの改善に協力する', refuses: 'off' },
          { lang: 'ko', text: 'Claude 개선에 도움', refuses: 'off' }, // the older wording
          { lang: 'zh-CN', text: '帮助改进我们的 AI 模型', refuses: 'off' },
          { lang: 'zh-CN', text: '帮助改进Claude', refuses: 'off' }, // the older wording
          { lang: 'zh-TW', text: '幫助改進我們的 AI 模型', refuses: 'off' },
        ],
        kinds: ['switch', 'checkbox'],
        never: ['Export data'],
      },
      plans:
        'Free, Pro and Max, and Claude Code with such an account. Team, Enterprise, Education, Government and the API are not trained on.',
      doesNotCover: [
        'Incognito chats are never used.',
        '“Location metadata” on the same page is a choice of its own.',
        'Training already done stays done.',
      ],
      default: [{ stands: 'allowed', plans: ['Free', 'Pro', 'Max'], reported: true }],
      feedback: {
        says: 'A thumbs up or down is used for training even when this is off.',
        source: { what: 'Audit of AI privacy settings (public repository), Claude chapter', date: '2026-10-02' },
        buttons: {
          // As they are named in English; in other languages nothing is known of them.
          selectors: ['button[aria-label="Give positive feedback"]', 'button[aria-label="Give negative feedback"]'],
          source: {
            what: 'Public code of several extensions and programs for Claude, one after a look at the page: names of the two buttons below an answer',
            date: '2026-03-08',
          },
        },
      },
      aipref: 'train-ai',
      confidence: 'high',
      checked: '2026-11-28',
      known: [
        { how: 'document', date: '2026-11-28' },
        {
          how: 'shipped-code',
          date: '2026-11-28',
          source: { what: 'Messages of the Claude Code program: old and new name', date: '2026' },
        },
      ],
      sources: [
        {
          what: 'Claude privacy center, model improvement settings (12109829)',
          url: 'https://privacy.claude.com/en/articles/12109829-how-do-i-change-my-model-improvement-privacy-settings',
          date: '2026-08-03',
        },
        { what: 'Audit of AI privacy settings (public repository): default', date: '2026-10-02' },
        {
          what: 'Export tool (public repository), read on a real account: address, markup and timing of the dialog, and that the path of the help page serves nothing',
          date: '2026-09-14',
        },
        { what: 'The same tool: the sign-in screen at the address of the dialog', date: '2026-09-18' },
        {
          what: 'User script and note on the redesign (public repositories): settings as a dialog behind a hash',
          date: '2026-08-13',
        },
        { what: 'Note of a live reading in Chrome with a Japanese interface (public repository)', date: '2026-09-14' },
        { what: 'Three Japanese guides (public repositories): the other Japanese wording', date: '2026-09-14' },
        { what: 'Messages of the Claude Code program: old and new name', date: '2026' },
        { what: 'Public user scripts that translate claude.ai: texts as they stand on the page', date: '2026' },
      ],
    },
    {
      id: 'rate-chats',
      name: 'Rate chats, for an organisation',
      remedy: 'control',
      // The address is not confirmed, so that the setting's absence there says nothing.
      pages: ['https://claude.ai/admin-settings{/*}?'],
      open: 'https://claude.ai/admin-settings',
      for: 'administrator',
      overlay: true,
      path: ['Organization settings', 'Data and privacy', 'Rate chats'],
      control: {
        labels: [{ lang: 'en', text: 'Rate chats', refuses: 'off' }],
        kinds: ['switch', 'checkbox'],
        never: ['Export data'],
      },
      plans: 'Owners of Team and Enterprise, whose chats are not trained on otherwise.',
      doesNotCover: [
        'While it is on, a member’s thumbs up or down sends the conversation to Anthropic as feedback, which may be used for training.',
        'What was sent as feedback before stays sent.',
      ],
      confidence: 'medium',
      checked: '2026-11-28',
      known: [{ how: 'document', date: '2026-11-28' }],
      sources: [
        {
          what: 'Audit of AI privacy settings (public repository), Claude chapter, citing Claude’s help (10504844): label, place, effect',
          url: 'https://support.claude.com/en/articles/10504844',
          date: '2026-10-02',
        },
      ],
    },
    {
      id: 'development-partner-program',
      name: 'Console: Development Partner Program',
      remedy: 'app',
      pages: [],
      for: 'administrator',
      path: ['Console', 'Settings', 'Privacy controls', 'Development Partner Program'],
      app: [
        'In the Console, open platform.claude.com/settings/privacy and find the “Development Partner Program”.',
        'Where “Join” is offered, nobody has joined and there is nothing to refuse: do not press it.',
        'Where your organisation has joined, look there for the way to leave.',
      ],
      plans:
        'Organisations that pay in advance. Nobody takes part unless someone joined; organisations without retention cannot.',
      doesNotCover: [
        'It is about sessions of Claude Code with the API. What was given already is kept for two years even after leaving.',
        'Training already done stays done.',
      ],
      default: [{ stands: 'refused' }],
      confidence: 'medium',
      checked: '2026-11-28',
      known: [{ how: 'document', date: '2026-11-28' }],
      sources: [
        {
          what: 'Audit of AI privacy settings (public repository), Claude chapter, citing Claude’s help (11174108): address, default, retention',
          url: 'https://support.claude.com/en/articles/11174108',
          date: '2026-10-02',
        },
      ],
    },
  ],
};
