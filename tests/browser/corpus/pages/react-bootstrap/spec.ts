import { page } from '../../kit/spec.ts';

export const spec = page({
  library: 'react-bootstrap',
  framework: 'React',
  pattern: 'Native select in a form group, and Form.Check switches',
  title: 'Privacy settings',
  rows: [
    ['visibility', 'Who can see my profile', 'Everyone'],
    ['training', 'AI training on my uploads', 'Allowed', 'Applies to all your uploads.'],
    ['ai', 'AI training on my comments', 'Allowed'],
    ['suggestions', 'Show AI-powered suggestions', true],
    ['ads', 'Use my data to personalise ads', true, 'Separate from “AI training on my uploads”.'],
    ['licence', 'Show the licence', false],
  ],
  key: 'training',
  on: 'Allowed',
  off: 'Not allowed',
  target: {
    labels: [{ text: 'AI training on my uploads', lang: 'en', refuses: 'off' }],
    kinds: ['select'],
    words: { on: ['Allowed'], off: ['Not allowed'] },
  },
});
