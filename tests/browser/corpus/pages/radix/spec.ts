import { page } from '../../kit/spec.ts';

export const spec = page({
  library: '@radix-ui/react-switch',
  framework: 'React',
  pattern: 'Switch beside a heading that nothing ties to it; Select and RadioGroup in other rows',
  title: 'Privacy',
  rows: [
    ['training', 'Help improve our models', true, 'We may train on your chats and coding sessions.'],
    ['location', 'Location metadata', true, 'Used to improve answers near you.'],
    ['suggestions', 'Show AI-powered suggestions', false, 'Choosing “Help improve our models” does not change these.'],
    ['ads', 'Use my data to personalise ads', true],
    ['retention', 'Keep chats for', '30 days'],
    ['theme', 'Appearance', 'system'],
    ['memory', 'Remember what I say', true],
  ],
  key: 'training',
  on: true,
  off: false,
  early: 'skeleton',
  target: { labels: [{ text: 'Help improve our models', lang: 'en', refuses: 'off' }], kinds: ['switch'] },
});
