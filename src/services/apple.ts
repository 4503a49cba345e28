import type { Service } from '../catalog/schema.ts';

/** Apple: a setting of the device. */
export const apple: Service = {
  id: 'apple',
  name: 'Apple',
  letters: 'Ap',
  hosts: [],
  signedOut: [],
  settings: [
    {
      id: 'improve-siri',
      name: 'Improve Siri & Dictation',
      remedy: 'app',
      pages: [],
      path: ['Settings', 'Privacy & Security', 'Analytics & Improvements', 'Improve Siri & Dictation'],
      app: [
        'On the device, open Settings, then “Privacy & Security”, then “Analytics & Improvements”.',
        'Turn off “Improve Siri & Dictation”.',
        'Do it on each device.',
      ],
      doesNotCover: ['Holdout cannot read or change a setting of a device.', 'Training already done stays done.'],
      confidence: 'medium',
      checked: '2026-11-24',
      known: [{ how: 'document', date: '2026-11-24' }],
      sources: [{ what: 'Public list of opt-outs', date: '2026' }],
    },
  ],
};
