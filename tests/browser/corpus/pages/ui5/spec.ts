import { page, rows } from '../../kit/spec.ts';

export const spec = page({
  library: '@ui5/webcomponents',
  framework: 'Web components',
  pattern: 'ui5-switch beside a ui5-label that points at it; ui5-checkbox in another row',
  title: 'Privacy',
  rows: rows('Share prompts for AI training', 'You can change this at any time.'),
  key: 'training',
  on: true,
  off: false,
  early: 'greyed',
  target: {
    labels: [{ text: 'Share prompts for AI training', lang: 'en', refuses: 'off' }],
    kinds: ['switch', 'checkbox'],
  },
});
