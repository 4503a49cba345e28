import { page } from '../../kit/spec.ts';

export const spec = page({
  library: '@kobalte/core',
  framework: 'Solid',
  pattern: 'Switch built from parts; ToggleButton and RadioGroup in other rows',
  title: 'Privacy',
  rows: [
    ['training', 'Use prompts to train models', true, 'Prompts are kept for 30 days.'],
    ['outputs', 'Use prompts to train models of partners', true],
    ['suggestions', 'Show AI-powered suggestions', true],
    ['ads', 'Use my data to personalise ads', true, 'Whatever “Use prompts to train models” says.'],
    ['mute', 'Mute', false],
    ['theme', 'Theme', 'dark'],
  ],
  key: 'training',
  on: true,
  off: false,
  target: {
    labels: [{ text: 'Use prompts to train models', lang: 'en', refuses: 'off' }],
    kinds: ['switch', 'checkbox'],
  },
});
