import { page } from '../../kit/spec.ts';

export const spec = page({
  library: 'flowbite-svelte',
  framework: 'Svelte',
  pattern: 'Toggle (a label around a visually hidden checkbox) in a table of settings without text in it',
  title: 'Data',
  rows: [
    ['product', 'Product analytics', true],
    ['training', 'Model training', true, 'Prompts and completions.'],
    ['feedback', 'Model training feedback', true, 'Sent whatever “Model training” says.'],
    ['suggestions', 'Show AI-powered suggestions', true],
    ['ads', 'Use my data to personalise ads', true],
    ['mail', 'Product mail', false],
  ],
  key: 'training',
  on: true,
  off: false,
  target: { labels: [{ text: 'Model training', lang: 'en', refuses: 'off' }], kinds: ['checkbox', 'switch'] },
});
