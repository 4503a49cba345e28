import { page } from '../../kit/spec.ts';

export const spec = page({
  library: '@headlessui/react',
  framework: 'React',
  pattern: 'Listbox whose button shows Allow or Don’t allow; Switch.Group rows around it',
  title: 'Data sharing',
  rows: [
    [
      'training',
      'Use my data for training content creation AI models',
      'Allow',
      'Your posts and your profile are included.',
    ],
    ['personal', 'Use my data for personalised content', 'Allow'],
    ['research', 'Social, economic and workplace research', 'Don’t allow'],
    [
      'suggestions',
      'Show AI-powered suggestions',
      true,
      'Not affected by “Use my data for training content creation AI models”.',
    ],
    ['ads', 'Use my data to personalise ads', true],
    ['mail', 'Send me a summary by mail', false],
  ],
  key: 'training',
  on: 'Allow',
  off: 'Don’t allow',
  target: {
    labels: [{ text: 'Use my data for training content creation AI models', lang: 'en', refuses: 'off' }],
    kinds: ['combobox', 'select'],
    words: { on: ['Allow'], off: ["Don't allow"] },
  },
});
