import { page, rows } from '../../kit/spec.ts';

export const spec = page({
  library: '@charcoal-ui/react',
  framework: 'React',
  pattern: 'Switch, a label around an input with role=switch; Checkbox in another row',
  title: 'Settings',
  rows: rows('Allow my works to train AI', 'You can change this at any time.'),
  key: 'training',
  on: true,
  off: false,
  early: 'greyed',
  target: {
    labels: [{ text: 'Allow my works to train AI', lang: 'en', refuses: 'off' }],
    kinds: ['switch', 'checkbox'],
  },
});
