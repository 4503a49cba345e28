import { page, rows } from '../../kit/spec.ts';

export const spec = page({
  library: 'wired-elements',
  framework: 'Web components',
  pattern:
    'wired-toggle, a box drawn by hand, in a row with nothing but a text beside it; wired-checkbox in another row',
  title: 'Privacy',
  rows: rows('Let my drawings train AI', 'You can change this at any time.'),
  key: 'training',
  on: true,
  off: false,
  early: 'greyed',
  target: { labels: [{ text: 'Let my drawings train AI', lang: 'en', refuses: 'off' }], kinds: ['switch', 'checkbox'] },
  outOfReach:
    'the toggle has neither role nor name on the page, and its input is a transparent one in its shadow root; what stands beside the text is an element that says nothing of its state, and nothing is pressed',
});
