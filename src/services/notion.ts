import type { Service } from '../catalog/schema.ts';

/** Notion: no training unless a workspace joined its programme. */
export const notion: Service = {
  id: 'notion',
  name: 'Notion',
  letters: 'Nt',
  hosts: [],
  signedOut: [],
  settings: [
    {
      id: 'training',
      name: 'Use of content for AI',
      remedy: 'none',
      pages: [],
      none: {
        says: 'does-not-train',
        because: 'Notion does not train on customer content unless a workspace has joined its AI LEAP Program.',
        instead: ['If your workspace joined the AI LEAP Program, leave it. Where that is done was not found.'],
      },
      doesNotCover: ['Workspaces that joined the AI LEAP Program.'],
      confidence: 'high',
      checked: '2026-11-24',
      known: [{ how: 'document', date: '2026-11-24' }],
      sources: [
        { what: 'baa-atlas on Notion AI', url: 'https://baa-atlas.vercel.app/ai/notion-ai', date: '2026' },
        {
          what: 'AI Data Use Index on Notion AI',
          url: 'https://www.productionai.institute/ai-data-use/notion-ai',
          date: '2026',
        },
      ],
    },
  ],
};
