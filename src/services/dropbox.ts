import type { Service } from '../catalog/schema.ts';

/** Dropbox: the switch about third-party AI is about sharing for its features; its partners may not train. */
export const dropbox: Service = {
  id: 'dropbox',
  name: 'Dropbox',
  letters: 'Db',
  hosts: [],
  signedOut: [],
  settings: [
    {
      id: 'third-party-ai',
      name: 'Third-party AI',
      remedy: 'none',
      pages: [],
      path: ['your photo', 'Settings', 'Third-party AI'],
      none: {
        says: 'does-not-train',
        because:
          'Dropbox said in 2023 that its AI partners may not train on what it passes to them. The switch decides whether it passes anything at all.',
        instead: [
          'Turn off “Use artificial intelligence (AI) from third-party partners so you can work faster in Dropbox” in the settings, under “Third-party AI”, to keep files from its partners.',
        ],
      },
      doesNotCover: ['The sources are of 2023; nothing newer was found.'],
      confidence: 'low',
      checked: '2026-11-24',
      known: [{ how: 'document', date: '2026-11-24' }],
      sources: [
        {
          what: 'Dropbox Help, AI privacy settings',
          url: 'https://help.dropbox.com/view-edit/privacy-settings-dropbox-ai',
          date: '2023-10-24',
        },
        {
          what: 'Copy of an Ars Technica report',
          url: 'https://hn.jakechampion.name/reader/https://arstechnica.com/information-technology/2023/12/dropbox-spooks-users-by-sending-data-to-openai-for-ai-search-features',
          date: '2023-12',
        },
      ],
    },
  ],
};
