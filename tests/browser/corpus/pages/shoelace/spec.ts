import { page } from '../../kit/spec.ts';

export const spec = page({
  library: '@shoelace-style/shoelace',
  framework: 'Web components',
  pattern:
    'sl-switch: the input is in a shadow root, its label is slotted text; sl-select and sl-checkbox in other rows',
  title: 'Privacy',
  rows: [
    ['suggestions', 'Show AI-powered suggestions', true],
    ['training', 'Use my data to train AI', true, 'For all our products.'],
    ['partners', 'Use my data to train AI of partners', true, 'In addition to “Use my data to train AI”.'],
    ['ads', 'Use my data to personalise ads', true],
    ['mail', 'Send me news', false],
    ['language', 'Language', 'en'],
  ],
  key: 'training',
  on: true,
  off: false,
  target: { labels: [{ text: 'Use my data to train AI', lang: 'en', refuses: 'off' }], kinds: ['switch', 'checkbox'] },
});
