import type { ServiceReplica } from './kit/model.ts';

/**
 * Facts: a long form of one blog in Japanese, with title, address and deletion of the blog; the box stands under
 * コンテンツ利用設定 near the foot, and 変更する saves. The address' form is not confirmed; the neighbours were made up here.
 */
export const hatenaBlog: ServiceReplica = {
  service: 'hatena-blog',
  pages: [
    {
      id: 'config',
      at: ['https://blog.hatena.ne.jp/knit-replica/yarn-replica.hatenablog.com/config'],
      routes: ['https://blog.hatena.ne.jp/*/:instance/config{/}?'],
      title: 'はてなブログ',
      lang: 'ja',
      nav: ['記事の管理', 'デザイン', '設定'],
      blocks: [
        { h: '設定', level: 1 },
        { h: '基本設定', level: 2 },
        { field: 'text', label: 'ブログタイトル' },
        { w: { id: 'engines', is: 'native', label: '検索エンジンに最適化する', initial: 'on', deferred: true } },
        { h: 'コンテンツ利用設定', level: 3 },
        {
          w: {
            id: 'ai',
            setting: 'ai-crawl',
            is: 'wrapped',
            label: '生成AIによるクロールを拒否する',
            refuses: 'on',
            allows: 'off',
            deferred: true,
          },
        },
        { save: '変更する', saved: '変更しました' },
        { danger: 'ブログを削除' },
      ],
    },
  ],
};
