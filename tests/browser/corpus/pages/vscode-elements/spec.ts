import { page, rows } from '../../kit/spec.ts';

export const spec = page({
  library: '@vscode-elements/elements',
  framework: 'Web components',
  pattern: 'vscode-checkbox, its label an attribute, as in an editor’s settings',
  title: 'Settings',
  rows: rows('Editor: Send code to train AI', 'You can change this at any time.'),
  key: 'training',
  on: true,
  off: false,
  early: 'greyed',
  target: {
    labels: [{ text: 'Editor: Send code to train AI', lang: 'en', refuses: 'off' }],
    kinds: ['switch', 'checkbox'],
  },
});
