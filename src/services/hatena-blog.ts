import type { Service } from '../catalog/schema.ts';

/** Hatena Blog: a box in the long form of each blog, saved with the button at its foot. On refuses. */
export const hatenaBlog: Service = {
  id: 'hatena-blog',
  name: 'Hatena Blog',
  letters: 'Hb',
  hosts: ['https://blog.hatena.ne.jp/*'],
  signedOut: [],
  settings: [
    {
      id: 'ai-crawl',
      name: '生成AIによるクロールを拒否する (refuse crawling by generative AI)',
      remedy: 'control',
      // The form of the address is not confirmed. It begins with the person's own name, so that it cannot be made from the blog's.
      pages: ['https://blog.hatena.ne.jp/*/:instance/config{/}?'],
      open: 'https://blog.hatena.ne.jp/',
      hubs: ['https://blog.hatena.ne.jp/'],
      path: ['設定', '基本設定', 'コンテンツ利用設定', '生成AIによるクロールを拒否する', '変更する'],
      control: {
        labels: [{ lang: 'ja', text: '生成AIによるクロールを拒否する', refuses: 'on' }],
        kinds: ['checkbox', 'switch'],
        complete: [{ press: ['変更する'], within: 'page' }],
      },
      plans: 'Each blog has its own box.',
      doesNotCover: [
        'It is one blog’s box: your other blogs have their own.',
        'It tells crawlers to keep away. Only those who respect it do.',
        'Training already done stays done.',
      ],
      default: [{ stands: 'allowed', reported: true }],
      confidence: 'medium',
      checked: '2026-11-28',
      known: [{ how: 'document', date: '2026-11-28' }],
      sources: [
        {
          what: 'Taneyats: steps, label, button, with the words of Hatena Blog’s help',
          url: 'https://www.taneyats.com/entry/hatena-ai-crawl',
          date: '2025',
        },
        {
          what: 'Hatelabo: Hatena Blog offers such a setting',
          url: 'https://anond.hatelabo.jp/20250915142416',
          date: '2025-09',
        },
      ],
    },
  ],
};
