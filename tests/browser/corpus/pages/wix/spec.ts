import { page, rows } from '../../kit/spec.ts';

export const spec = page({
  library: '@wix/design-system',
  framework: 'React',
  pattern: 'ToggleSwitch in a FormField whose label stands beside it; Checkbox in another row',
  title: 'Privacy',
  rows: rows('Use site content for AI training', 'You can change this at any time.'),
  key: 'training',
  on: true,
  off: false,
  early: 'greyed',
  target: {
    labels: [{ text: 'Use site content for AI training', lang: 'en', refuses: 'off' }],
    kinds: ['switch', 'checkbox'],
  },
});
