import { page, rows } from '../../kit/spec.ts';

export const spec = page({
  library: 'devextreme',
  framework: 'jQuery',
  pattern: 'dxSwitch with its words drawn in it, a div with role=button; dxCheckBox in another row',
  title: 'Privacy',
  rows: rows('Share usage for AI training', 'You can change this at any time.'),
  key: 'training',
  on: true,
  off: false,
  early: 'greyed',
  target: {
    labels: [{ text: 'Share usage for AI training', lang: 'en', refuses: 'off' }],
    kinds: ['switch', 'checkbox'],
  },
});
