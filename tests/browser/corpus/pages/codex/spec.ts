import { page, rows } from '../../kit/spec.ts';

export const spec = page({
  library: '@wikimedia/codex',
  framework: 'Vue',
  pattern: 'CdxToggleSwitch with its label as content and a description; CdxCheckbox in another row',
  title: 'Preferences',
  rows: rows('Use my edits to train AI', 'You can change this at any time.'),
  key: 'training',
  on: true,
  off: false,
  early: 'greyed',
  target: { labels: [{ text: 'Use my edits to train AI', lang: 'en', refuses: 'off' }], kinds: ['switch', 'checkbox'] },
});
