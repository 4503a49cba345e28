import { page } from '../../kit/spec.ts';

export const spec = page({
  library: '@mui/material',
  framework: 'React',
  pattern: 'A row button whose name ends in On or Off and opens a Dialog that holds the Switch',
  title: 'Settings',
  rows: [
    ['training', 'Improve the model for everyone', true],
    ['audio', 'Include your audio recordings', true],
    ['memory', 'Remote browser data', true],
    ['suggestions', 'Show AI-powered suggestions', true],
    ['ads', 'Use my data to personalise ads', false],
    ['theme', 'Theme', 'System'],
  ],
  key: 'training',
  on: true,
  off: false,
  target: {
    labels: [{ text: 'Improve the model for everyone', lang: 'en', refuses: 'off' }],
    kinds: ['dialog', 'switch'],
    words: { on: ['On'], off: ['Off'] },
    dialog: { close: ['Done'] },
    never: ['delete'],
  },
});
