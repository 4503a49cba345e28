import { page } from '../../kit/spec.ts';

export const spec = page({
  library: '@ionic/core',
  framework: 'Web components',
  pattern: 'ion-toggle in an ion-item (an input in a shadow root); ion-radio-group in another row',
  title: 'Privacy',
  rows: [
    ['location', 'Share my location', false],
    ['training', 'Share my data for AI', true, 'You can withdraw at any time.'],
    ['research', 'Share my data for AI research', true, 'Needs “Share my data for AI”.'],
    ['suggestions', 'Show AI-powered suggestions', true],
    ['ads', 'Use my data to personalise ads', true],
    ['unit', 'Unit', 'km'],
  ],
  key: 'training',
  on: true,
  off: false,
  target: { labels: [{ text: 'Share my data for AI', lang: 'en', refuses: 'off' }], kinds: ['switch', 'checkbox'] },
});
