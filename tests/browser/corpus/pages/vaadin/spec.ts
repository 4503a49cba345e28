import { page } from '../../kit/spec.ts';

export const spec = page({
  library: '@vaadin/radio-group',
  framework: 'Web components',
  pattern: 'vaadin-radio-group whose label is in its light DOM; vaadin-checkbox and vaadin-select in other rows',
  title: 'Privacy',
  rows: [
    ['suggestions', 'Show AI-powered suggestions', true],
    ['training', 'May we train AI on your documents?', 'Yes', 'Applies to documents you upload from now on.'],
    ['share', 'May we share your documents?', 'No'],
    ['ads', 'Use my data to personalise ads', true, 'Unlike “May we train AI on your documents?”.'],
    ['mail', 'Send me news', false],
    ['language', 'Language', 'English'],
  ],
  key: 'training',
  on: 'Yes',
  off: 'No',
  target: {
    labels: [{ text: 'May we train AI on your documents?', lang: 'en', refuses: 'off' }],
    kinds: ['radio'],
    words: { on: ['Yes'], off: ['No'] },
  },
});
