import type { Service } from '../catalog/schema.ts';

/** ElevenLabs: a switch three levels down in the profile menu. Its page is not known. */
export const elevenlabs: Service = {
  id: 'elevenlabs',
  name: 'ElevenLabs',
  letters: 'El',
  hosts: ['https://elevenlabs.io/*'],
  signedOut: ['https://elevenlabs.io/app/sign-in*'],
  settings: [
    {
      id: 'improve-models',
      name: 'Improve models for everyone',
      remedy: 'control',
      pages: ['https://elevenlabs.io/app/((?!sign-in).*)'],
      open: 'https://elevenlabs.io/app/settings',
      confirmIn: 'own-tab',
      overlay: true,
      path: ['the profile menu', 'three levels down', 'Improve models for everyone'],
      control: {
        labels: [
          { lang: 'en', text: 'Improve models for everyone', refuses: 'off' },
          { lang: 'en', text: 'Improve the models', refuses: 'off' }, // an older note
        ],
        kinds: ['switch', 'checkbox'],
      },
      plans: 'All but Enterprise, which is not trained on',
      doesNotCover: ['It covers what you make from then on, API calls included.', 'Training already done stays done.'],
      default: [{ stands: 'allowed' }],
      aipref: 'train-ai',
      confidence: 'medium',
      checked: '2026-11-24',
      known: [{ how: 'document', date: '2026-11-24' }],
      sources: [
        { what: 'Release notes of a dictation app (public repository): label, default, place', date: '2026' },
        { what: 'Notes of two account checks (public repositories)', date: '2026' },
      ],
    },
  ],
};
