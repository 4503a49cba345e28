import type { ServiceReplica } from './kit/model.ts';

/**
 * Facts: a box in Studio's Presets beside "Created with AI"; on from the start; stored with an update of the item. No
 * markup was seen.
 */
export const deviantart: ServiceReplica = {
  service: 'deviantart',
  signedOut: 'https://www.deviantart.com/users/login?referer={url}',
  pages: [
    {
      id: 'studio',
      at: [
        'https://www.deviantart.com/studio',
        'https://www.deviantart.com/studio/presets',
        'https://www.deviantart.com/settings/general',
      ],
      title: 'DeviantArt',
      way: ['Presets'],
      blocks: [{ h: 'Studio', level: 1 }, { button: 'Presets', opens: 'presets' }, { danger: 'Delete' }],
      dialogs: {
        presets: {
          name: 'Presets',
          blocks: [
            { w: { id: 'mature', is: 'native', label: 'Mature content', initial: 'off' } },
            { w: { id: 'ai', is: 'native', label: 'Created with AI', initial: 'off' } },
            { w: { id: 'noai', setting: 'no-ai', is: 'native', label: 'NoAI', refuses: 'on', allows: 'off' } },
          ],
        },
      },
    },
  ],
};
