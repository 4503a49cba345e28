import type { ServiceReplica } from './kit/model.ts';

const signedOut = 'https://accounts.google.com/v3/signin/identifier?continue={url}';

/**
 * Facts: both pages are like Gemini's (menu, then a dialog; deleting beside turning off). "Save media" is a box below
 * the history's own switch; with Web & App Activity goes a box for Chrome's history. No markup was seen.
 */
export const google: ServiceReplica = {
  service: 'google',
  signedOut,
  account: {
    body: '<header><a href="https://accounts.google.com/SignOutOptions?hl=en" aria-label="Google Account: {who} ({who}@example.com)"></a></header>',
  },
  pages: [
    {
      id: 'search',
      at: [
        'https://myactivity.google.com/search-services/settings',
        'https://myactivity.google.com/search-services/history/search',
      ],
      title: 'Google - My Activity',
      blocks: [
        { h: 'Search Services History', level: 1 },
        {
          w: {
            id: 'history',
            is: 'chip',
            label: 'Search Services History',
            initial: 'on',
            menu: { off: 'Turn off', hint: '1 step', never: ['Turn off and delete activity'] },
          },
        },
        {
          w: {
            id: 'media',
            setting: 'search-save-media',
            is: 'google-checkbox',
            label: 'Save media',
            help: 'Saves images, files, audio and video from your interactions with Search services.',
            refuses: 'off',
            allows: 'on',
          },
        },
        { w: { id: 'personal', is: 'google-checkbox', label: 'Search personalization', initial: 'on' } },
        { danger: 'Delete' },
      ],
    },
    {
      id: 'waa',
      at: [
        'https://myactivity.google.com/activitycontrols/webandapp',
        'https://myactivity.google.com/activitycontrols',
        'https://myaccount.google.com/activitycontrols',
      ],
      title: 'Activity controls',
      blocks: [
        { h: 'Activity controls', level: 1 },
        {
          w: {
            id: 'waa',
            setting: 'web-app-activity',
            is: 'chip',
            label: 'Web & App Activity',
            refuses: 'off',
            allows: 'on',
            menu: { off: 'Turn off', hint: '1 step', never: ['Turn off and delete activity'] },
            confirm: { when: 'off', title: 'Turn off Web & App Activity?', press: 'Turn off' },
          },
        },
        {
          w: {
            id: 'chrome',
            is: 'google-checkbox',
            label: 'Include Chrome history and activity from sites, apps, and devices that use Google services',
            initial: 'on',
          },
        },
        {
          w: {
            id: 'youtube',
            is: 'chip',
            label: 'YouTube History',
            initial: 'on',
            menu: { off: 'Turn off', never: ['Turn off and delete activity'] },
          },
        },
        { danger: 'Auto-delete (Off)', attributes: { 'aria-label': 'Choose an auto-delete option' } },
      ],
    },
  ],
};
