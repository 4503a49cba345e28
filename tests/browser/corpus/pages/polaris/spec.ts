import { page } from '../../kit/spec.ts';

export const spec = page({
  library: '@shopify/polaris',
  framework: 'React',
  pattern: 'Checkbox with help text in a card, saved by a button (React 18)',
  title: 'Privacy',
  rows: [
    ['suggestions', 'Show AI-powered suggestions', true],
    ['ads', 'Use my data to personalise ads', true],
    ['training', 'Use my content to improve AI features', true, 'Products, pages and messages are included.'],
    ['organisation', 'Use my content to improve AI features of my organisation', false],
    ['reviews', 'Show reviews', true, '“Use my content to improve AI features” does not include reviews.'],
    ['currency', 'Currency', 'EUR'],
  ],
  key: 'training',
  on: true,
  off: false,
  target: {
    labels: [{ text: 'Use my content to improve AI features', lang: 'en', refuses: 'off' }],
    kinds: ['checkbox'],
    complete: [{ press: ['Save'], within: 'page' }],
  },
});
