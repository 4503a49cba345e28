import { page, rows } from '../../kit/spec.ts';

export const spec = page({
  library: '@vkontakte/vkui',
  framework: 'React',
  pattern: 'SimpleCell as a label with a Switch after it; Checkbox in another row',
  title: 'Privacy',
  rows: rows('Use my posts to train AI', 'You can change this at any time.'),
  key: 'training',
  on: true,
  off: false,
  early: 'greyed',
  target: { labels: [{ text: 'Use my posts to train AI', lang: 'en', refuses: 'off' }], kinds: ['switch', 'checkbox'] },
});
