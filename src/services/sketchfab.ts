import type { Service } from '../catalog/schema.ts';

/** Sketchfab: a tag for all models of an account. How its row is worded is not known, and the address is not confirmed. */
export const sketchfab: Service = {
  id: 'sketchfab',
  name: 'Sketchfab',
  letters: 'Sk',
  hosts: [],
  signedOut: [],
  settings: [
    {
      id: 'no-ai-tagging',
      name: 'NoAI tagging',
      remedy: 'app',
      pages: [],
      path: ['Profile settings', 'Account', 'NoAI tagging'],
      app: [
        'Open the settings of your profile, then “Account”, and turn on NoAI tagging for all of your models.',
        'A single model can carry the tag “noai” instead.',
      ],
      plans: 'Off at first.',
      doesNotCover: [
        'The tag asks, and Sketchfab’s terms forbid the use of tagged models for AI. It blocks nobody.',
        'For free models under a Creative Commons licence the tag may not bind elsewhere; choose the Standard licence for that.',
        'Holdout cannot read it: nobody has described the page.',
        'Training already done stays done.',
      ],
      default: [{ stands: 'allowed' }],
      aipref: 'train-ai',
      confidence: 'medium',
      checked: '2026-11-28',
      known: [{ how: 'document', date: '2026-11-28' }],
      sources: [
        {
          what: 'Sketchfab Help, artificial intelligence: tagging for the whole account',
          url: 'https://help.sketchfab.com/hc/en-us/articles/12099571126161-Artificial-Intelligence-AI-',
        },
        {
          what: 'CG Channel: off unless turned on',
          url: 'https://www.cgchannel.com/2023/02/sketchfab-introduces-noai-and-createdwithai-tags/',
          date: '2023-02-21',
        },
      ],
    },
  ],
};
