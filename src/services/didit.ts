import type { Service } from './schema.ts';

/** Didit: a switch of the organisation and a dialog that asks. What the dialog says is not known but for its button. */
export const didit: Service = {
  id: 'didit',
  name: 'Didit',
  letters: 'Dd',
  hosts: ['https://business.didit.me/*'],
  signedOut: [],
  settings: [
    {
      id: 'model-training',
      name: 'Model training preference',
      remedy: 'control',
      pages: ['https://business.didit.me/*'],
      open: 'https://business.didit.me/',
      admin: true,
      overlay: true,
      path: ['Business Console', 'Settings', 'Account', 'Privacy and data usage'],
      control: {
        labels: [{ lang: 'en', text: 'Allow Didit to use my organization\'s verification data to improve models', refuses: 'off' }],
        kinds: ['switch', 'checkbox'],
        headings: ['Privacy and data usage'],
        reveal: [{ press: ['Settings'] }, { press: ['Account'] }],
        complete: [{ press: ['Opt out'], within: 'dialog' }],
      },
      plans: 'The organisation’s account',
      doesNotCover: ['Training already done stays done.'],
      confidence: 'medium',
      checked: '2026-11-24',
      sources: [{ what: 'Didit documentation, model training preference', url: 'https://docs.didit.me/console/model-training-preference.md', date: '2026' }],
    },
  ],
};
