import { page } from '../../kit/spec.ts';

export const spec = page({
  library: '@mantine/core',
  framework: 'React',
  pattern: 'SegmentedControl under a text that nothing ties to it; Switch and Select in other rows',
  title: 'Privacy',
  rows: [
    ['suggestions', 'Show AI-powered suggestions', true, 'Independent of “AI training”.'],
    ['training', 'AI training', 'Allow', 'Whether AI companies may train on what you publish.'],
    ['search', 'AI search', 'Allow', 'Whether AI search may quote what you publish.'],
    ['ads', 'Use my data to personalise ads', true],
    ['language', 'Language', 'English'],
    ['drafts', 'Save drafts', true],
  ],
  key: 'training',
  on: 'Allow',
  off: 'Block',
  target: {
    labels: [{ text: 'AI training', lang: 'en', refuses: 'off' }],
    kinds: ['radio'],
    words: { on: ['Allow'], off: ['Block'] },
  },
});
