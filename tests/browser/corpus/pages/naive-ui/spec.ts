import { page } from '../../kit/spec.ts';

export const spec = page({
  library: 'naive-ui',
  framework: 'Vue',
  pattern: 'n-switch (a div with role switch) in a list item, with its state as text inside it',
  title: 'Privacy',
  rows: [
    ['personal', 'Personalisation', true],
    ['training', 'Help improve our AI models', true, 'Chats may be reviewed.'],
    ['feedback', 'Help improve our AI models with feedback', true],
    ['suggestions', 'Show AI-powered suggestions', true, '“Help improve our AI models” has no effect on suggestions.'],
    ['ads', 'Use my data to personalise ads', false],
    ['size', 'Text size', 'medium'],
  ],
  key: 'training',
  on: true,
  off: false,
  target: { labels: [{ text: 'Help improve our AI models', lang: 'en', refuses: 'off' }], kinds: ['switch'] },
});
