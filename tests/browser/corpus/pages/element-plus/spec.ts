import { page } from '../../kit/spec.ts';

export const spec = page({
  library: 'element-plus',
  framework: 'Vue',
  pattern: 'el-switch in a form item, turned off through a confirm box whose button texts the library re-spaces',
  title: 'Privacy',
  rows: [
    ['training', 'Use my conversations for model training', true, 'You can change this at any time.'],
    ['voice', 'Use my voice recordings for model training', true],
    ['suggestions', 'Show AI-powered suggestions', true],
    ['ads', 'Use my data to personalise ads', true, 'Also when “Use my conversations for model training” is off.'],
    ['mode', 'Mode', 'Balanced'],
    ['beta', 'Join the beta', false],
  ],
  key: 'training',
  on: true,
  off: false,
  target: {
    labels: [{ text: 'Use my conversations for model training', lang: 'en', refuses: 'off' }],
    kinds: ['switch'],
    complete: [{ confirm: { says: ['New conversations will not be used for training.'], press: ['Turn off'] } }],
    never: ['delete'],
  },
});
