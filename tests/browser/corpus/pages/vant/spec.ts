import { page, rows } from '../../kit/spec.ts';

export const spec = page({
  library: 'vant',
  framework: 'Vue',
  pattern: 'van-switch at the right of a van-cell; disabled ones lose their tabindex; van-checkbox in another row',
  title: 'Privacy',
  rows: rows('Allow AI training with my data', 'You can change this at any time.'),
  key: 'training',
  on: true,
  off: false,
  early: 'greyed',
  target: {
    labels: [{ text: 'Allow AI training with my data', lang: 'en', refuses: 'off' }],
    kinds: ['switch', 'checkbox'],
  },
});
