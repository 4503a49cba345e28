import { page, rows } from '../../kit/spec.ts';

export const spec = page({
  library: '@crowdstrike/glide-core',
  framework: 'Web components',
  pattern: 'glide-core-toggle with its label as an attribute; glide-core-checkbox in another row',
  title: 'Privacy',
  rows: rows('Share detections to train AI', 'You can change this at any time.'),
  key: 'training',
  on: true,
  off: false,
  early: 'greyed',
  target: {
    labels: [{ text: 'Share detections to train AI', lang: 'en', refuses: 'off' }],
    kinds: ['switch', 'checkbox'],
  },
});
