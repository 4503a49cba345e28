import { page } from '../../kit/spec.ts';

export const spec = page({
  library: '@carbon/react',
  framework: 'React',
  pattern: 'Toggle with its label above and its state as text; a skeleton until the state has come',
  title: 'Account',
  rows: [
    ['digest', 'Weekly digest', true],
    ['training', 'Allow training on my content', true, 'Applies to what you upload from now on.'],
    ['suggestions', 'Show AI-powered suggestions', true],
    ['ads', 'Use my data to personalise ads', true],
    ['search', 'Allow training on my content in search', true],
    ['region', 'Region', 'eu'],
  ],
  key: 'training',
  on: true,
  off: false,
  early: 'skeleton',
  target: { labels: [{ text: 'Allow training on my content', lang: 'en', refuses: 'off' }], kinds: ['switch'] },
});
