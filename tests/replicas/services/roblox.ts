import type { ServiceReplica } from './kit/model.ts';

/**
 * Facts: Settings, Data Sharing; the default's switch, lists of single items below, a tab "Public Luau". No markup was
 * seen: MUI, as in the rest of Creator Hub.
 */
export const roblox: ServiceReplica = {
  service: 'roblox',
  signedOut: 'https://www.roblox.com/login?returnUrl={url}',
  pages: [
    {
      id: 'data',
      at: ['https://create.roblox.com/settings/data-sharing'],
      title: 'Creator Hub',
      nav: ['Preferences', 'Eligibility', 'API Keys', 'Data Sharing', 'Advanced'],
      blocks: [
        { h: 'Data Sharing', level: 1 },
        {
          w: {
            id: 'default',
            setting: 'data-sharing',
            is: 'mui',
            label: 'Make sharing data the default option when publishing experiences',
            refuses: 'off',
            allows: 'on',
          },
        },
        { h: 'Experiences', level: 2 },
        { w: { id: 'exp-1', is: 'mui', label: 'Yarn Tycoon', initial: 'on' } },
        { w: { id: 'exp-2', is: 'mui', label: 'Skein Racing', initial: 'off' } },
      ],
    },
  ],
};
