import { page } from '../../kit/spec.ts';

export const spec = page({
  library: '@material/web',
  framework: 'Web components',
  pattern:
    'md-switch in a label, the text in front of it; the whole page in a shadow root; md-radio and md-checkbox in other rows',
  title: 'Data and privacy',
  rows: [
    ['history', 'Keep a history', true],
    ['training', 'Improve AI for everyone', true, 'People may review what you say.'],
    [
      'workspace',
      'Improve AI for everyone in my workspace',
      true,
      '“Improve AI for everyone” is decided by each person.',
    ],
    ['suggestions', 'Show AI-powered suggestions', true],
    ['ads', 'Use my data to personalise ads', true],
    ['voice', 'Voice', 'low'],
  ],
  key: 'training',
  on: true,
  off: false,
  early: 'greyed',
  target: { labels: [{ text: 'Improve AI for everyone', lang: 'en', refuses: 'off' }], kinds: ['switch', 'checkbox'] },
});
