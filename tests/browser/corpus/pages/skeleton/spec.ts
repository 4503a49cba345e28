import { page } from '../../kit/spec.ts';

export const spec = page({
  library: '@skeletonlabs/skeleton-svelte',
  framework: 'Svelte',
  pattern: 'Switch built from parts (label, hidden input, control); SegmentedControl in another row',
  title: 'Privacy',
  rows: [
    ['suggestions', 'Show AI-powered suggestions', true],
    ['training', 'Use my recordings to improve AI', true, 'Recordings are reviewed by people.'],
    ['captions', 'Use my recordings to improve AI captions', true],
    ['ads', 'Use my data to personalise ads', true, 'See “Use my recordings to improve AI” above.'],
    ['layout', 'Layout', 'wide'],
    ['mail', 'Product mail', false],
  ],
  key: 'training',
  on: true,
  off: false,
  target: {
    labels: [{ text: 'Use my recordings to improve AI', lang: 'en', refuses: 'off' }],
    kinds: ['switch', 'checkbox'],
  },
});
