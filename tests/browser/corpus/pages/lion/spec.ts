import { page, rows } from '../../kit/spec.ts';

export const spec = page({
  library: '@lion/ui',
  framework: 'Web components',
  pattern: 'lion-switch with its label in light DOM; aria-checked of the button inside lags behind the element',
  title: 'Privacy',
  rows: rows('Train AI on my documents', 'You can change this at any time.'),
  key: 'training',
  on: true,
  off: false,
  early: 'greyed',
  target: { labels: [{ text: 'Train AI on my documents', lang: 'en', refuses: 'off' }], kinds: ['switch', 'checkbox'] },
  outOfReach:
    'whatever sets the switch from outside moves its `checked` and leaves `aria-checked` behind, so that the two disagree until a person presses it; neither alone is believed, and nothing is pressed where it cannot be told how the switch stands',
});
