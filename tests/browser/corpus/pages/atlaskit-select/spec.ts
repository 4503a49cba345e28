import { page } from '../../kit/spec.ts';

export const spec = page({
  library: '@atlaskit/select',
  framework: 'React',
  pattern: 'Select (an input with role combobox beside the text of the chosen option), labelled by inputId',
  title: 'Data contribution',
  rows: [
    ['training', 'Contribute in-app data', 'Contribute'],
    ['metadata', 'Contribute metadata', 'Contribute'],
    ['suggestions', 'Show AI-powered suggestions', true],
    ['ads', 'Use my data to personalise ads', true],
    ['access', 'Open access', false],
    ['beta', 'Join the beta', false, '“Contribute in-app data” stays as it is.'],
  ],
  key: 'training',
  on: 'Contribute',
  off: 'Do not contribute',
  target: {
    labels: [{ text: 'Contribute in-app data', lang: 'en', refuses: 'off' }],
    kinds: ['combobox', 'select'],
    words: { on: ['Contribute'], off: ['Do not contribute'] },
  },
});
