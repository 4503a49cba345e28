import { page, rows } from '../../kit/spec.ts';

export const spec = page({
  library: 'mdui',
  framework: 'Web components',
  pattern: 'mdui-switch at the end of a list item; mdui-checkbox in another row',
  title: 'Privacy',
  rows: rows('Improve the model for everyone', 'You can change this at any time.'),
  key: 'training',
  on: true,
  off: false,
  early: 'greyed',
  target: {
    labels: [{ text: 'Improve the model for everyone', lang: 'en', refuses: 'off' }],
    kinds: ['switch', 'checkbox'],
  },
  outOfReach:
    'the switch has no role and no name on the page, its input is in its shadow root beside an icon that is an element of its own; that icon is what stands in the row as a control, nothing says how it stands, and nothing is pressed',
});
