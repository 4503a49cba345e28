import { page, rows } from '../../kit/spec.ts';

export const spec = page({
  library: '@vonage/vivid',
  framework: 'Web components',
  pattern: 'vwc-switch with its label as an attribute; vwc-checkbox in another row',
  title: 'Privacy',
  rows: rows('Help improve our AI', 'You can change this at any time.'),
  key: 'training',
  on: true,
  off: false,
  early: 'greyed',
  target: { labels: [{ text: 'Help improve our AI', lang: 'en', refuses: 'off' }], kinds: ['switch', 'checkbox'] },
});
