import type { Service } from '../catalog/schema.ts';

/** LINE: a setting that looks like one, and is not about AI training. */
export const line: Service = {
  id: 'line',
  name: 'LINE',
  letters: 'Le',
  hosts: [],
  signedOut: [],
  settings: [
    {
      id: 'training',
      name: 'Use of chats for AI',
      remedy: 'none',
      pages: [],
      none: {
        says: 'none-found',
        because:
          'No setting about AI training was found. “コミュニケーション関連情報” (earlier “トークルーム情報”) is about stamps, reactions and chats with official accounts, for improving the service and for advertising, and never about the text of chats with friends.',
        instead: [
          'You can turn it off all the same: 設定, プライバシー管理, 情報の提供.',
          'LINE AI Talk Suggest asks for a consent before it is used: refuse that one.',
        ],
      },
      regions: 'Japan',
      doesNotCover: ['Whether LINE trains on anything is not known.'],
      confidence: 'low',
      checked: '2026-11-28',
      known: [{ how: 'document', date: '2026-11-28' }],
      sources: [
        {
          what: 'usedoor.jp: the setting and its name',
          url: 'https://usedoor.jp/howto/web/line/ver8-jouhou-riyou-teikyou-off',
        },
        { what: 'Andronavi: the earlier name', url: 'https://andronavi.com/2018/07/459842/' },
        {
          what: 'app-story.net: the consent of AI Talk Suggest',
          url: 'https://app-story.net/can-i-agree-to-the-use-of-information-from-line-ai-talk-suggest',
          date: '2025-09',
        },
      ],
    },
  ],
};
