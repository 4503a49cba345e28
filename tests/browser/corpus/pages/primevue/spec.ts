import { page } from '../../kit/spec.ts';

export const spec = page({
  library: 'primevue',
  framework: 'Vue',
  pattern: 'ToggleSwitch in a definition list, tied to nothing; SelectButton and Select in other rows',
  title: 'Preferences',
  rows: [
    ['share', 'Share my public posts with partners', true],
    ['training', 'Let partners train AI on my public posts', true, 'Partners receive new public posts.'],
    [
      'private',
      'Let partners train AI on my public posts and drafts',
      false,
      'Wider than “Let partners train AI on my public posts”.',
    ],
    ['suggestions', 'Show AI-powered suggestions', true],
    ['view', 'View', 'List'],
    ['language', 'Language', 'English'],
  ],
  key: 'training',
  on: true,
  off: false,
  target: {
    labels: [{ text: 'Let partners train AI on my public posts', lang: 'en', refuses: 'off' }],
    kinds: ['switch', 'checkbox'],
  },
});
