import { page, rows } from '../../kit/spec.ts';

export const spec = page({
  library: '@patternfly/elements',
  framework: 'Web components',
  pattern: 'pf-switch, a form-associated element with role and state in its internals, beside a native label for it',
  title: 'Privacy',
  rows: rows('Let AI learn from my work', 'You can change this at any time.'),
  key: 'training',
  on: true,
  off: false,
  early: 'greyed',
  target: {
    labels: [{ text: 'Let AI learn from my work', lang: 'en', refuses: 'off' }],
    kinds: ['switch', 'checkbox'],
  },
});
