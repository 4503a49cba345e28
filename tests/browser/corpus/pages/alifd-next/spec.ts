import { page, rows } from '../../kit/spec.ts';

export const spec = page({
  library: '@alifd/next',
  framework: 'React',
  pattern: 'Switch in a Form.Item: role=switch on a div, disabled by an attribute that no div has',
  title: 'Privacy',
  rows: rows('Help train our AI', 'You can change this at any time.'),
  key: 'training',
  on: true,
  off: false,
  early: 'greyed',
  target: { labels: [{ text: 'Help train our AI', lang: 'en', refuses: 'off' }], kinds: ['switch', 'checkbox'] },
});
