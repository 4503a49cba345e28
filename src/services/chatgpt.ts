import type { Service } from '../catalog/schema.ts';

/**
 * ChatGPT: the row in Data controls is a button that names the state and opens a dialog with the switch; two more
 * switches for recordings sit in that dialog. Codex has a switch of its own, and OpenAI a privacy portal. Signed out, the
 * same row is there, and the choice is a cookie of the browser. The browser Atlas, which had a row more, ended in August 2026.
 */
export const chatgpt: Service = {
  id: 'chatgpt',
  name: 'ChatGPT',
  letters: 'Cg',
  hosts: ['https://chatgpt.com/*', 'https://chat.openai.com/*', 'https://privacy.openai.com/*'],
  signedOut: [
    'https://chatgpt.com/auth/login*',
    'https://auth.openai.com/log-in*',
    'https://auth.openai.com/authorize*',
  ],
  signedIn: { selectors: ['[data-testid="accounts-profile-button"]'] },
  settings: [
    {
      id: 'improve-model',
      name: 'Improve the model for everyone',
      remedy: 'control',
      pages: [
        'https://chatgpt.com/settings/data-controls{/}?',
        'https://chatgpt.com/*\\?*#settings/DataControls',
        'https://chat.openai.com/*\\?*#settings/DataControls',
      ],
      open: 'https://chatgpt.com/settings/data-controls',
      hubs: ['https://chatgpt.com/settings{/*}?', 'https://chatgpt.com/*\\?*#settings{/*}?'],
      confirmIn: 'own-tab',
      path: ['the button with your name, bottom left', 'Settings', 'Data controls', 'Improve the model for everyone'],
      control: {
        labels: [
          { lang: 'en', text: 'Improve the model for everyone', refuses: 'off' },
          { lang: 'de', text: 'Das Modell für alle verbessern', refuses: 'off' },
          { lang: 'fr', text: 'Améliorer le modèle pour tous', refuses: 'off' },
          { lang: 'es', text: 'Mejorar el modelo para todos', refuses: 'off' },
          { lang: 'it', text: 'Migliora il modello per tutti', refuses: 'off' },
          { lang: 'pt', text: 'Melhorar o modelo para todos', refuses: 'off' },
          { lang: 'nl', text: 'Het model voor iedereen verbeteren', refuses: 'off' },
          { lang: 'pl', text: 'Ulepsz model dla wszystkich', refuses: 'off' },
          { lang: 'sv', text: 'Förbättra modellen för alla', refuses: 'off' },
          { lang: 'tr', text: 'Modeli herkes için iyileştir', refuses: 'off' },
          { lang: 'ru', text: 'Улучшать модель для всех', refuses: 'off' },
          { lang: 'ru', text: 'Улучшить модель для всех', refuses: 'off' },
          { lang: 'ar', text: 'تحسين النموذج للجميع', refuses: 'off' },
          { lang: 'ja', text: 'すべての人のためにモデルを改善する', refuses: 'off' },
          { lang: 'ko', text: '모두를 위한 모델 개선', refuses: 'off' },
          { lang: 'ko', text: '모든 사용자 대상 모델 개선', refuses: 'off' }, // in the app
          { lang: 'zh-CN', text: '为所有用户改进模型', refuses: 'off' },
          { lang: 'zh-TW', text: '為所有人改善模型', refuses: 'off' },
        ],
        // The row shows its state in words that are known in three languages; the switch in the dialog, once a person has
        // opened it, shows it in all, and its test id finds it where the label is in a script of no known language.
        kinds: ['dialog', 'switch'],
        words: { on: ['On', '켜짐', '开'], off: ['Off', '꺼짐', '关'] },
        dialog: { close: ['Done'] },
        hints: [
          { selector: 'button[data-testid="improve-model-open-modal-button"]', refuses: 'off' },
          { selector: 'button[role="switch"][data-testid="improve-model-toggle"]', refuses: 'off' },
        ],
        never: ['Delete all', 'Delete all chats', 'Archive all', 'Export data', 'Log out'],
      },
      signedOutToo: true,
      plans:
        'Free, Go, Plus and Pro. Business, Enterprise, Edu, Healthcare and the API are not trained on. Without an account it is a choice of this browser, under “Settings” in the menu at the left.',
      doesNotCover: [
        'What is chosen without an account is a cookie of that one browser: it says nothing of your account, and goes when cookies are cleared.',
        'Codex has its own switch for environments.',
        'An opt-out sent through OpenAI’s privacy portal does not show here; either one is enough.',
        'Training already done stays done.',
      ],
      default: [{ stands: 'allowed', plans: ['Free', 'Go', 'Plus', 'Pro'] }],
      feedback: {
        says: 'A thumbs up or down still sends the whole conversation, and it is used for training.',
        source: { what: 'Audit of AI privacy settings (public repository), ChatGPT chapter', date: '2026-10-02' },
        buttons: {
          selectors: [
            '[data-testid="good-response-turn-action-button"]',
            '[data-testid="bad-response-turn-action-button"]',
          ],
          source: {
            what: 'Public code of several extensions for ChatGPT: test ids of the two buttons below an answer',
          },
        },
      },
      cleanUp: {
        url: 'https://chatgpt.com/settings/data-controls',
        source: { what: 'Note of a browser run (public repository): the buttons of the panel', date: '2026-05-14' },
      },
      together: [
        { service: 'chatgpt', setting: 'audio-recordings' },
        { service: 'chatgpt', setting: 'video-recordings' },
        { service: 'chatgpt', setting: 'codex-environments' },
      ],
      aipref: 'train-ai',
      confidence: 'high',
      checked: '2026-11-28',
      known: [{ how: 'document', date: '2026-11-28' }],
      sources: [
        {
          what: 'OpenAI Help Center, Data Controls FAQ (7730893)',
          url: 'https://help.openai.com/en/articles/7730893-data-controls-faq',
        },
        {
          what: 'Brave, psst-component, src/chatgpt/user.ts: the chain of buttons and their test ids',
          url: 'https://github.com/brave/psst-component',
          date: '2026-08-05',
        },
        {
          what: 'Audit of AI privacy settings (public repository): addresses, read live, and defaults',
          date: '2026-10-02',
        },
        {
          what: 'pyamsoft/auto-ai-optout: the cookie of a signed-out browser',
          url: 'https://github.com/pyamsoft/auto-ai-optout',
          date: '2026-09-06',
        },
        {
          what: 'StellarSand/privacy-settings, ChatGPT: the way there without an account',
          url: 'https://github.com/StellarSand/privacy-settings',
          date: '2026-06-23',
        },
        {
          what: 'Tests of an open client (public repository): the back end’s data_usage_for_training is the account’s policy and not the choice',
          date: '2026',
        },
        {
          what: 'bizdaily.net: Korean wording on the web and in the app',
          url: 'https://www.bizdaily.net/news/article.html?no=30474',
          date: '2026',
        },
        { what: 'Playwright script (public repository): the switch in the dialog', date: '2026-06-24' },
        {
          what: 'Note of a browser run (public repository): the row’s name with its state, and its neighbours',
          date: '2026-05-14',
        },
        { what: 'Public look-alike apps and translation files: other languages', date: '2026' },
      ],
    },
    {
      id: 'audio-recordings',
      name: 'Include your audio recordings',
      remedy: 'control',
      pages: [
        'https://chatgpt.com/settings/data-controls{/}?',
        'https://chatgpt.com/*\\?*#settings/DataControls',
        'https://chat.openai.com/*\\?*#settings/DataControls',
      ],
      open: 'https://chatgpt.com/settings/data-controls',
      confirmIn: 'own-tab',
      overlay: true,
      path: ['Settings', 'Data controls', 'Improve the model for everyone', 'the Voice section'],
      control: {
        labels: [{ lang: 'en', text: 'Include your audio recordings', refuses: 'off' }],
        kinds: ['switch', 'checkbox'],
        reveal: [{ pressSelector: 'button[data-testid="improve-model-open-modal-button"]' }],
        never: ['Delete all', 'Archive all', 'Export data', 'Log out'],
      },
      plans: 'Free, Go, Plus and Pro. It can be on only while “Improve the model for everyone” is on.',
      doesNotCover: [
        'Transcripts and other files follow “Improve the model for everyone”.',
        'On the web the row was not shown on 2 October 2026; it is known from the app.',
        'Training already done stays done.',
      ],
      app: [
        'In the app, open the settings, then “Data controls”, then “Improve the model for everyone”.',
        'Turn off “Include your audio recordings”.',
      ],
      default: [{ stands: 'refused' }],
      together: [
        { service: 'chatgpt', setting: 'improve-model' },
        { service: 'chatgpt', setting: 'video-recordings' },
        { service: 'chatgpt', setting: 'codex-environments' },
      ],
      aipref: 'train-ai',
      confidence: 'medium',
      checked: '2026-11-24',
      known: [{ how: 'document', date: '2026-11-24' }],
      sources: [
        { what: 'Audit of AI privacy settings (public repository): wording and default', date: '2026-10-02' },
        { what: 'Description of the mobile screens (public repository)', date: '2025' },
      ],
    },
    {
      id: 'video-recordings',
      name: 'Include your video recordings',
      remedy: 'control',
      pages: [
        'https://chatgpt.com/settings/data-controls{/}?',
        'https://chatgpt.com/*\\?*#settings/DataControls',
        'https://chat.openai.com/*\\?*#settings/DataControls',
      ],
      open: 'https://chatgpt.com/settings/data-controls',
      confirmIn: 'own-tab',
      overlay: true,
      path: ['Settings', 'Data controls', 'Improve the model for everyone', 'the Voice section'],
      control: {
        labels: [{ lang: 'en', text: 'Include your video recordings', refuses: 'off' }],
        kinds: ['switch', 'checkbox'],
        reveal: [{ pressSelector: 'button[data-testid="improve-model-open-modal-button"]' }],
        never: ['Delete all', 'Archive all', 'Export data', 'Log out'],
      },
      plans:
        'Free, Go, Plus and Pro; no video in Business, Enterprise and Edu. It can be on only while “Improve the model for everyone” is on.',
      doesNotCover: [
        'Transcripts and other files follow “Improve the model for everyone”.',
        'On the web the row was not shown on 2 October 2026; it is known from the app.',
        'Training already done stays done.',
      ],
      app: [
        'In the app, open the settings, then “Data controls”, then “Improve the model for everyone”.',
        'Turn off “Include your video recordings”.',
      ],
      default: [{ stands: 'refused' }],
      together: [
        { service: 'chatgpt', setting: 'improve-model' },
        { service: 'chatgpt', setting: 'audio-recordings' },
        { service: 'chatgpt', setting: 'codex-environments' },
      ],
      aipref: 'train-ai',
      confidence: 'medium',
      checked: '2026-11-24',
      known: [{ how: 'document', date: '2026-11-24' }],
      sources: [
        { what: 'Audit of AI privacy settings (public repository): wording and default', date: '2026-10-02' },
        { what: 'Description of the mobile screens (public repository)', date: '2025' },
      ],
    },
    {
      id: 'codex-environments',
      name: 'Codex: Include environments',
      remedy: 'control',
      pages: ['https://chatgpt.com/codex/cloud/settings/general{/}?'],
      open: 'https://chatgpt.com/codex/cloud/settings/general',
      control: {
        labels: [{ lang: 'en', text: 'Include environments', refuses: 'off' }],
        kinds: ['switch', 'checkbox'],
      },
      doesNotCover: [
        'It is apart from “Improve the model for everyone” and from the privacy portal: neither turns it off.',
        'Training already done stays done.',
      ],
      together: [
        { service: 'chatgpt', setting: 'improve-model' },
        { service: 'chatgpt', setting: 'audio-recordings' },
        { service: 'chatgpt', setting: 'video-recordings' },
      ],
      confidence: 'medium',
      checked: '2026-11-24',
      known: [{ how: 'document', date: '2026-11-24' }],
      sources: [{ what: 'Audit of AI privacy settings (public repository): address and wording', date: '2026-10-02' }],
    },
    {
      id: 'privacy-portal',
      name: 'OpenAI Privacy Portal: Do not train on my content',
      remedy: 'request',
      pages: ['https://privacy.openai.com/policies{/*}?'],
      open: 'https://privacy.openai.com/policies',
      request: {
        by: 'form',
        to: 'https://privacy.openai.com/policies',
        steps: [
          'Press “Make a Privacy Request” and confirm your account.',
          'Choose “Do not train on my content”.',
          'Answer the e-mail that confirms the request. Holdout never sends anything for you.',
        ],
        texts: [{ lang: 'en', text: 'Please do not train on my content.' }],
        option: [{ lang: 'en', text: 'Do not train on my content' }],
      },
      plans: 'ChatGPT for consumers. If the switch in ChatGPT is off you do not need it: either one is enough.',
      doesNotCover: [
        'It does not show in ChatGPT’s settings: the switch there may still say “On”.',
        'Training already done stays done.',
      ],
      aipref: 'train-ai',
      confidence: 'high',
      checked: '2026-11-24',
      known: [{ how: 'document', date: '2026-11-24' }],
      sources: [
        {
          what: 'Audit of AI privacy settings (public repository): the portal and what it does to the switch',
          date: '2026-10-02',
        },
        { what: 'OpenAI Privacy Portal', url: 'https://privacy.openai.com/policies' },
      ],
    },
  ],
};
