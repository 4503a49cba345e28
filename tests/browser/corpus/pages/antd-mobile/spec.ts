import { page, rows } from '../../kit/spec.ts';

export const spec = page({
  library: 'antd-mobile',
  framework: 'React',
  pattern:
    'Switch at the end of a List.Item, each named “开关” by the library’s default locale; the page is in English',
  title: 'Privacy',
  rows: rows('Improve AI with my chats', 'You can change this at any time.'),
  key: 'training',
  on: true,
  off: false,
  early: 'greyed',
  target: { labels: [{ text: 'Improve AI with my chats', lang: 'en', refuses: 'off' }], kinds: ['switch', 'checkbox'] },
});
