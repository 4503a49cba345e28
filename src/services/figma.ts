import type { Service } from '../catalog/schema.ts';

/**
 * Figma: a switch of the team, for its administrators; on Starter it sits in a dialog. "AI features" beside it is left
 * alone.
 */
export const figma: Service = {
  id: 'figma',
  name: 'Figma',
  letters: 'Fi',
  hosts: ['https://www.figma.com/*'],
  signedOut: ['https://www.figma.com/login*'],
  settings: [
    {
      id: 'content-training',
      name: 'Content training',
      remedy: 'control',
      // The exact address of a team's settings is not known; everything with files is below this one.
      pages: ['https://www.figma.com/files/*'],
      open: 'https://www.figma.com/files/',
      for: 'administrator',
      confirmIn: 'own-tab',
      overlay: true,
      path: [
        'your team',
        'All Projects or Admin',
        'View settings',
        'Settings',
        'AI',
        'Manage AI settings',
        'Content training',
      ],
      control: {
        labels: [
          { lang: 'en', text: 'Content training', refuses: 'off' },
          { lang: 'de', text: 'Inhaltstraining', refuses: 'off' },
          { lang: 'ja', text: 'コンテンツのトレーニング', refuses: 'off' },
          { lang: 'ja', text: 'コンテンツトレーニング', refuses: 'off' },
        ],
        kinds: ['switch', 'checkbox'],
        reveal: [
          { press: ['View settings', '設定を表示'], optional: true },
          { press: ['Settings'], optional: true },
          { press: ['Manage AI settings', 'AI設定を管理'], optional: true },
        ],
        never: ['Delete team', 'Leave team'],
      },
      plans:
        'On at first for Starter and Professional, off for Organization and Enterprise, never for Education and Government.',
      doesNotCover: [
        'It is one team’s switch: other teams have their own.',
        '“AI features” is another switch.',
        'Training already done stays done.',
      ],
      default: [
        { stands: 'allowed', plans: ['Starter', 'Professional'] },
        { stands: 'refused', plans: ['Organization', 'Enterprise'] },
      ],
      aipref: 'train-ai',
      confidence: 'high',
      checked: '2026-11-24',
      known: [{ how: 'document', date: '2026-11-24' }],
      sources: [
        {
          what: 'Figma Help (17725942479127)',
          url: 'https://help.figma.com/hc/en-us/articles/17725942479127',
          date: '2026',
        },
        { what: 'Figma Help in German', url: 'https://help.figma.com/hc/de/articles/17725942479127' },
        { what: 'Figma Help in Japanese', url: 'https://help.figma.com/hc/ja/articles/17725942479127' },
        {
          what: 'roboin.io: the way there, in Japanese',
          url: 'https://roboin.io/article/2024/07/07/how-to-disable-figma-ai-feature-and-opt-out-content-training/',
          date: '2024-07-07',
        },
      ],
    },
  ],
};
