import type { ServiceReplica } from './kit/model.ts';

/** Facts: signed out, the address stays and a dialog asks for a name. By its source: MkSigninDialog, over "not found". */
const signInScreen =
  '<main><div class="_fullinfo">The requested resource could not be found.</div></main>' +
  '<div role="dialog" aria-label="Sign In"><div data-cy-signin-page-input><p>Please register or sign in before continuing</p><form><input type="text" placeholder="Username" autocomplete="username webauthn" data-cy-signin-username><button type="button" data-cy-signin-page-input-continue>Continue</button></form></div></div>';

/**
 * Facts: MkSwitch: a hidden input that in some versions never hears of the state, a drawn switch, a label; pressing any
 * of the three turns it; saves by itself; on from the start. By its source the input stays unchecked whatever the state
 * is.
 */
export const misskey: ServiceReplica = {
  service: 'misskey',
  pages: [
    {
      id: 'privacy',
      at: ['https://misskey.io/settings/privacy'],
      title: 'Misskey.io',
      signInScreen,
      nav: ['Profile', 'Privacy', 'Emojis', 'Drive', 'Notifications'],
      blocks: [
        { w: { id: 'locked', is: 'misskey', label: 'Make follow requests need approval', initial: 'off' } },
        { w: { id: 'reactions', is: 'misskey', label: 'Make your reactions public', initial: 'off' } },
        { w: { id: 'crawl', is: 'misskey', label: 'Reject crawler indexing', initial: 'off' } },
        {
          w: {
            id: 'ai',
            setting: 'prevent-ai-learning',
            is: 'misskey',
            label: 'Reject usage in Machine Learning (Generative AI)',
            help: 'Requests crawlers to not use posted text or image material etc. in machine learning (Predictive / Generative AI) data sets.',
            refuses: 'on',
            allows: 'off',
          },
        },
        { w: { id: 'explore', is: 'misskey', label: 'Make account visible in “Explore”', initial: 'on' } },
      ],
    },
  ],
};
