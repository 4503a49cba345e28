import { page } from '../../kit/spec.ts';

export const spec = page({
  library: '@primer/react',
  framework: 'React',
  pattern: 'ToggleSwitch (button with aria-pressed, labelled by a heading) beside its On/Off text',
  title: 'Copilot settings',
  rows: [
    ['public', 'Suggestions matching public code', true, 'Copilot can show suggestions that match public code.'],
    [
      'training',
      'Allow us to use my data for AI model training',
      true,
      'Allow us and our affiliates to collect and use my inputs and outputs to train AI models.',
    ],
    [
      'product',
      'Allow us to use my data for product improvements',
      true,
      'Read together with “Allow us to use my data for AI model training”.',
    ],
    ['search', 'Copilot access to web search', false],
    ['dashboard', 'Dashboard entry point', true],
    ['review', 'Automatic code review', false],
    ['email', 'Send me product mail', true],
  ],
  key: 'training',
  on: true,
  off: false,
  early: 'greyed',
  target: {
    labels: [{ text: 'Allow us to use my data for AI model training', lang: 'en', refuses: 'off' }],
    kinds: ['button', 'switch'],
    words: { on: ['On'], off: ['Off'] },
  },
});
