import { page } from '../../kit/spec.ts';

export const spec = page({
  library: '@mui/material',
  framework: 'React',
  pattern: 'Switch in a FormControlLabel, among rows of list items with a ToggleButton',
  title: 'Data controls',
  rows: [
    ['suggestions', 'Show AI-powered suggestions', true, 'Suggestions appear while you type.'],
    ['ads', 'Use my data to personalise ads', true, 'Ads are chosen by what you do here.'],
    ['training', 'Improve the model for everyone', true, 'Allow your content to be used to train our models.'],
    [
      'organisation',
      'Improve the model for everyone in your organisation',
      true,
      'This is not the same as “Improve the model for everyone”.',
    ],
    ['history', 'Keep chat history', true],
    ['density', 'Density', 'comfortable'],
    ['notify', 'Notify me about new features', false],
  ],
  key: 'training',
  on: true,
  off: false,
  target: {
    labels: [
      { text: 'Improve the model for everyone', lang: 'en', refuses: 'off' },
      { text: 'Modelle für alle verbessern', lang: 'de', refuses: 'off' },
    ],
    kinds: ['switch', 'checkbox'],
  },
});
