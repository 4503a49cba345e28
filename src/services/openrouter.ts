import type { Service } from '../catalog/schema.ts';

/**
 * OpenRouter: whether requests may go to free endpoints that train. Three similar switches beside it are left alone.
 */
export const openrouter: Service = {
  id: 'openrouter',
  name: 'OpenRouter',
  letters: 'Or',
  hosts: ['https://openrouter.ai/*'],
  signedOut: ['https://openrouter.ai/sign-in*'],
  settings: [
    {
      id: 'free-training-endpoints',
      name: 'Enable free endpoints that may train on inputs',
      remedy: 'control',
      pages: ['https://openrouter.ai/settings/privacy{/}?'],
      open: 'https://openrouter.ai/settings/privacy',
      path: ['Settings', 'Privacy'],
      control: {
        labels: [
          { lang: 'en', text: 'Enable free endpoints that may train on inputs', refuses: 'off' },
          { lang: 'en', text: 'Enable free endpoints that may train on inputs / publish prompts', refuses: 'off' },
        ],
        kinds: ['switch', 'checkbox'],
      },
      doesNotCover: [
        'The switches for “paid endpoints that may train on inputs” and for “free endpoints that may publish prompts” are choices of their own on the same page.',
        '“ZDR Endpoints Only” there is about keeping data, not about training.',
        'With it off most free models answer that no endpoint matches your data policy.',
        'Training already done stays done.',
      ],
      default: [{ stands: 'refused', reported: true }],
      confidence: 'medium',
      checked: '2026-11-24',
      known: [{ how: 'document', date: '2026-11-24' }],
      sources: [
        { what: 'Notes on setting it up (public repository): the switches and their section', date: '2026' },
        { what: 'Notes in a public repository', date: '2026-10-03' },
        { what: 'Older notes in a public repository', date: '2025-11' },
      ],
    },
  ],
};
