import { page } from '../../kit/spec.ts';

export const spec = page({
  library: 'react-aria-components',
  framework: 'React',
  pattern: 'Switch (a label around a visually hidden input) and a RadioGroup whose options refuse or allow',
  title: 'Your data',
  rows: [
    ['suggestions', 'Show AI-powered suggestions', true],
    ['training', 'Content analysis for AI training', 'Allow', 'We analyse your content to train generative models.'],
    ['diagnostics', 'Usage information', 'Deny', 'Not the same as “Content analysis for AI training”.'],
    ['ads', 'Use my data to personalise ads', true],
    ['sync', 'Sync across devices', true],
    ['beta', 'Join the beta', false],
  ],
  key: 'training',
  on: 'Allow',
  off: 'Deny',
  target: {
    labels: [{ text: 'Content analysis for AI training', lang: 'en', refuses: 'off' }],
    kinds: ['radio'],
    words: { on: ['Allow'], off: ['Deny'] },
  },
});
