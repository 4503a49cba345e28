import type { ServiceReplica } from './kit/model.ts';

/**
 * Facts: a section "GenAI" after a list of boxes about ads, all of the same make (Gestalt: the box covers a drawn one, the
 * help text describes it only while it has the focus); a bar with Reset and Save at the foot. Below it, what only changes
 * what is shown.
 */
export const pinterest: ServiceReplica = {
  service: 'pinterest',
  signedOut: 'https://www.pinterest.com/login/?next={path}',
  pages: [
    {
      id: 'privacy',
      at: [
        'https://www.pinterest.com/settings/privacy',
        'https://www.pinterest.com/settings/privacy-and-data',
        'https://www.pinterest.de/settings/privacy',
        'https://de.pinterest.com/settings/privacy-and-data/',
      ],
      title: 'Pinterest',
      nav: ['Edit profile', 'Account management', 'Tune your home feed', 'Privacy and data', 'Security'],
      blocks: [
        { h: 'Privacy and data', level: 1 },
        { h: 'Ads personalisation', level: 2 },
        { w: { id: 'sites', is: 'gestalt', label: 'Use info from sites you visit', initial: 'on', deferred: true } },
        { w: { id: 'partner', is: 'gestalt', label: 'Use of partner info', initial: 'on', deferred: true } },
        { w: { id: 'about', is: 'gestalt', label: 'Ads about Pinterest', initial: 'on', deferred: true } },
        { w: { id: 'reporting', is: 'gestalt', label: 'Activity for ads reporting', initial: 'on', deferred: true } },
        { w: { id: 'sharing', is: 'gestalt', label: 'Sharing info with partners', initial: 'on', deferred: true } },
        { w: { id: 'off-pinterest', is: 'gestalt', label: 'Ads off Pinterest', initial: 'on', deferred: true } },
        { h: 'GenAI', level: 2 },
        {
          w: {
            id: 'canvas',
            setting: 'canvas',
            is: 'gestalt',
            label: 'Use your data to train Pinterest Canvas',
            help: 'Allow your data to be used to help train Pinterest Canvas. Learn more',
            refuses: 'off',
            allows: 'on',
            deferred: true,
          },
        },
        {
          w: {
            id: 'interests',
            is: 'gestalt',
            label: 'GenAI interests',
            help: 'See fewer AI-modified Pins.',
            initial: 'off',
            deferred: true,
          },
        },
        { danger: 'Delete your data and account' },
        { danger: 'Reset' },
        { save: 'Save', saved: 'Saved!' },
      ],
    },
  ],
};
