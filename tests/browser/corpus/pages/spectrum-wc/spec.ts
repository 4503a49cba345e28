import { page } from '../../kit/spec.ts';

export const spec = page({
  library: '@spectrum-web-components/switch',
  framework: 'Web components',
  pattern: 'sp-switch: the input is in a shadow root, its label is slotted text',
  title: 'Privacy and personal data',
  rows: [
    ['usage', 'App usage', true],
    ['training', 'Content analysis', true, 'Content may be analysed to improve our products.'],
    ['faces', 'Content analysis of faces', true, 'Part of “Content analysis” in some regions.'],
    ['suggestions', 'Show AI-powered suggestions', true],
    ['ads', 'Use my data to personalise ads', true],
    ['language', 'Language', 'en'],
  ],
  key: 'training',
  on: true,
  off: false,
  target: { labels: [{ text: 'Content analysis', lang: 'en', refuses: 'off' }], kinds: ['switch', 'checkbox'] },
});
