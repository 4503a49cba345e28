import { page } from '../../kit/spec.ts';

export const spec = page({
  library: '@primer/react',
  framework: 'React',
  pattern: 'ActionMenu with single selection: a button that shows Enabled or Disabled and opens a menu of radio items',
  title: 'Copilot settings',
  rows: [
    ['public', 'Suggestions matching public code', 'Allowed', 'Copilot can show suggestions that match public code.'],
    [
      'training',
      'Allow us to use my data for AI model training',
      'Enabled',
      'Allow us and our affiliates to collect and use my inputs and outputs to train AI models.',
    ],
    ['search', 'Web search', 'Enabled'],
    ['mobile', 'Chat on mobile', 'Disabled'],
    ['cli', 'Chat in the command line', 'Enabled'],
    ['email', 'Send me product mail', true],
  ],
  key: 'training',
  on: 'Enabled',
  off: 'Disabled',
  target: {
    labels: [{ text: 'Allow us to use my data for AI model training', lang: 'en', refuses: 'off' }],
    kinds: ['menu', 'button'],
    words: { on: ['Enabled'], off: ['Disabled'] },
  },
});
