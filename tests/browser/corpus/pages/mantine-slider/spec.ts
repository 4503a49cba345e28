import { page } from '../../kit/spec.ts';

export const spec = page({
  library: '@mantine/core',
  framework: 'React',
  pattern: 'Slider with two stops, named by aria-label; other sliders have more',
  title: 'Data',
  rows: [
    ['training', 'Train models on my data', '1', 'Left: no. Right: yes.'],
    ['suggestions', 'Show AI-powered suggestions', true],
    ['volume', 'Volume', '40'],
    ['ads', 'Use my data to personalise ads', true],
    ['research', 'Train models on my data for research', '1'],
    ['mail', 'Send me news', false],
  ],
  key: 'training',
  on: '1',
  off: '0',
  target: { labels: [{ text: 'Train models on my data', lang: 'en', refuses: 'off' }], kinds: ['slider'] },
});
