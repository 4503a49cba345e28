import { page } from '../../kit/spec.ts';

export const spec = page({
  library: '@fluentui/web-components',
  framework: 'Web components',
  pattern:
    'fluent-switch in a fluent-field: role and state are in ElementInternals alone; the definition says how it is drawn',
  title: 'Privacy',
  rows: [
    ['personal', 'Personalisation', true],
    ['training', 'Model training on text', true, 'Allow your conversations to be used.'],
    ['voice', 'Model training on voice', true, 'Separate from “Model training on text”.'],
    ['suggestions', 'Show AI-powered suggestions', true],
    ['ads', 'Use my data to personalise ads', false],
    ['mail', 'Send me news', false],
  ],
  key: 'training',
  on: true,
  off: false,
  target: {
    labels: [{ text: 'Model training on text', lang: 'en', refuses: 'off' }],
    // Nothing but a custom state shows how it stands, so that a definition has to name it.
    drawn: { control: 'fluent-switch', on: ':state(checked)', off: ':not(:state(checked))' },
  },
});
