import { page } from '../../kit/spec.ts';

export const spec = page({
  library: '@fluentui/react-components',
  framework: 'React',
  pattern: 'Switch with its label before it; Dropdown and Slider in other rows',
  title: 'Privacy',
  rows: [
    ['training-text', 'Model training on text', true, 'Allow your text conversations to be used to train our models.'],
    [
      'training-voice',
      'Model training on voice',
      true,
      'Allow your voice conversations to be used to train our models.',
    ],
    ['personal', 'Personalisation', true],
    ['diagnostics', 'Share diagnostics', false, 'See also: Model training on text.'],
    ['language', 'Language', 'English'],
    ['volume', 'Voice volume', '3'],
  ],
  key: 'training-text',
  on: true,
  off: false,
  early: 'greyed',
  target: { labels: [{ text: 'Model training on text', lang: 'en', refuses: 'off' }], kinds: ['switch'] },
});
