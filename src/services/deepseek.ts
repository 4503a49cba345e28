import type { Service } from '../catalog/schema.ts';

/**
 * DeepSeek: a switch in the settings dialog, which has no address. Same label as ChatGPT's: the host tells them apart.
 */
export const deepseek: Service = {
  id: 'deepseek',
  name: 'DeepSeek',
  letters: 'Ds',
  hosts: ['https://chat.deepseek.com/*'],
  signedOut: ['https://chat.deepseek.com/sign_in*'],
  settings: [
    {
      id: 'improve-model',
      name: 'Improve the model for everyone',
      remedy: 'control',
      pages: ['https://chat.deepseek.com/((?!sign_in).*)'],
      open: 'https://chat.deepseek.com/',
      confirmIn: 'own-tab',
      overlay: true,
      path: ['the three dots by your name, bottom left', 'Settings', 'Data', 'Improve the model for everyone'],
      control: {
        labels: [
          { lang: 'en', text: 'Improve the model for everyone', refuses: 'off' },
          { lang: 'nl', text: 'Verbeter het model voor iedereen', refuses: 'off' },
          { lang: 'zh-CN', text: '数据用于优化体验', refuses: 'off' },
        ],
        kinds: ['switch', 'checkbox'],
        reveal: [{ press: ['Settings', '设置'] }, { press: ['Data', '数据管理'] }],
      },
      plans:
        'The chat for consumers. The developer platform has no such switch, and its terms neither promise nor deny training: who has an account there alone cannot refuse.',
      doesNotCover: [
        'It covers what you write and what is answered in the chat of your account, not the API.',
        'Training already done stays done.',
      ],
      default: [{ stands: 'allowed' }],
      aipref: 'train-ai',
      confidence: 'medium',
      checked: '2026-11-28',
      known: [{ how: 'document', date: '2026-11-28' }],
      sources: [
        {
          what: 'privacygpt.lynicis.dev: DeepSeek’s choice',
          url: 'https://privacygpt.lynicis.dev/company/deepseek',
          date: '2026-06-22',
        },
        {
          what: 'Copy of a Kaspersky guide: the way there',
          url: 'https://news.backbox.org/2025/10/21/how-to-use-deepseek-both-privately-and-securely-kaspersky-official-blog',
          date: '2025-10-21',
        },
        { what: 'baa-atlas: default and plans', url: 'https://baa-atlas.vercel.app/ai/deepseek', date: '2026' },
        {
          what: 'DeepSeek privacy policy in Chinese, section VI.2.1: the name of the switch and the way there (avatar, settings, data management)',
          date: '2026-02-10',
        },
        {
          what: 'Reading of DeepSeek’s three agreements (public repository): the platform has no switch',
          date: '2026-09-22',
        },
        { what: 'Proxy (public repository): the account’s field behind the switch, training_allowed', date: '2026' },
      ],
    },
  ],
};
