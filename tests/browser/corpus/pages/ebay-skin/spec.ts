import { page, rows } from '../../kit/spec.ts';

export const spec = page({
  library: '@ebay/skin',
  framework: 'none',
  pattern: 'A transparent input with role=switch over a drawn switch, beside a label for it; a checkbox in another row',
  title: 'Account preferences',
  rows: rows('Use my information for AI training', 'You can change this at any time.'),
  key: 'training',
  on: true,
  off: false,
  early: 'greyed',
  target: {
    labels: [{ text: 'Use my information for AI training', lang: 'en', refuses: 'off' }],
    kinds: ['switch', 'checkbox'],
  },
});
