import type { ServiceReplica } from './kit/model.ts';

/**
 * Facts: Vue; two switches of opposite sense on one page, "express refusal" and "take part in the reward programme"; no
 * markup of them.
 */
export const note: ServiceReplica = {
  service: 'note',
  signedOut: 'https://note.com/login?redirectPath={path}',
  pages: [
    {
      id: 'account',
      at: ['https://note.com/settings/account'],
      title: 'note',
      lang: 'ja',
      nav: ['アカウント', '通知', 'カード情報', '購入履歴'],
      blocks: [
        { h: 'アカウント', level: 2 },
        { h: '記事設定', level: 3 },
        {
          w: {
            id: 'reward',
            setting: 'reward-programme',
            is: 'note',
            label: 'AI学習対価還元プログラムに参加する',
            refuses: 'off',
            allows: 'on',
          },
        },
        {
          w: {
            id: 'refuse',
            setting: 'refuse-training',
            is: 'note',
            label: '生成AIの学習に拒否意向を示す',
            refuses: 'on',
            allows: 'off',
          },
        },
        { w: { id: 'search', is: 'note', label: '検索エンジンに表示する', initial: 'on' } },
        { danger: '退会する' },
      ],
    },
  ],
};
