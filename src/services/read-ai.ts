import type { Service } from '../catalog/schema.ts';

/** Read AI: only after an opt-in. */
export const readAi: Service = {
  id: 'read-ai',
  name: 'Read AI',
  letters: 'Ra',
  hosts: [],
  signedOut: [],
  settings: [
    {
      id: 'training',
      name: 'Use of meetings for AI',
      remedy: 'none',
      pages: [],
      none: {
        says: 'does-not-train',
        because: 'Read AI says that meetings are not used to improve its own models unless you opted in.',
        instead: ['If you may have opted in, write to legal@read.ai: where it is undone was not found.'],
      },
      doesNotCover: ['By its privacy policy data from Google Workspace trains models for you alone.'],
      confidence: 'medium',
      checked: '2026-11-28',
      known: [{ how: 'document', date: '2026-11-28' }],
      sources: [
        {
          what: 'Read AI Support (47039983705235): only after an opt-in',
          url: 'https://support.read.ai/hc/en-us/articles/47039983705235',
        },
        { what: 'Read AI, privacy policy', url: 'https://www.read.ai/zh/privacy-policy' },
      ],
    },
  ],
};
