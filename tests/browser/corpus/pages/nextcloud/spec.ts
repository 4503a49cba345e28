import { page, rows } from '../../kit/spec.ts';

export const spec = page({
  library: '@nextcloud/vue',
  framework: 'Vue',
  pattern: 'NcCheckboxRadioSwitch of the type “switch”, its label as content',
  title: 'Privacy',
  rows: rows('Let the assistant learn from my files', 'You can change this at any time.'),
  key: 'training',
  on: true,
  off: false,
  early: 'greyed',
  target: {
    labels: [{ text: 'Let the assistant learn from my files', lang: 'en', refuses: 'off' }],
    kinds: ['switch', 'checkbox'],
  },
});
