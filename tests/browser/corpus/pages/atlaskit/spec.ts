import { page } from '../../kit/spec.ts';

export const spec = page({
  library: '@atlaskit/toggle',
  framework: 'React',
  pattern: 'Toggle labelled through its id and, in other rows, only by a generic label beside a table cell',
  title: 'Data contribution',
  rows: [
    ['metadata', 'De-identified metadata', true, 'Usage patterns and signals.'],
    ['training', 'In-app data', true, 'Content that you and your colleagues create is used to train AI models.'],
    ['feedback', 'In-app data export', true, 'Works whatever “In-app data” says.'],
    ['suggestions', 'Show AI-powered suggestions', false],
    ['ads', 'Use my data to personalise ads', true],
    ['digest', 'Weekly digest', true],
  ],
  key: 'training',
  on: true,
  off: false,
  target: { labels: [{ text: 'In-app data', lang: 'en', refuses: 'off' }], kinds: ['switch', 'checkbox'] },
});
