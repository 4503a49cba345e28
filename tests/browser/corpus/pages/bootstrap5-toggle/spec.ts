import { page, rows } from '../../kit/spec.ts';

export const spec = page({
  library: 'bootstrap5-toggle',
  framework: 'jQuery',
  pattern: 'A checkbox turned into a switch that hears the pointer alone, in a label',
  title: 'Privacy',
  rows: rows('Improve our AI models', 'You can change this at any time.'),
  key: 'training',
  on: true,
  off: false,
  early: 'greyed',
  target: { labels: [{ text: 'Improve our AI models', lang: 'en', refuses: 'off' }], kinds: ['switch', 'checkbox'] },
});
