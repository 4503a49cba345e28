import type { ServiceReplica } from './kit/model.ts';

/**
 * Facts, from copies of the page in three projects: sections Messages, Listings, Reviews and Data privacy; a switch to the
 * right of label and explanation, between two boxes that ask for data and delete the account; saves at once. The page's own
 * markup was not seen.
 */
export const airbnb: ServiceReplica = {
  service: 'airbnb',
  signedOut: 'https://www.airbnb.com/login?redirect_url={path}',
  pages: [
    {
      id: 'privacy',
      at: [
        'https://www.airbnb.com/account-settings/privacy-and-sharing',
        'https://www.airbnb.com/account-settings/privacy',
        'https://www.airbnb.co.uk/account-settings/privacy-and-sharing',
      ],
      title: 'Airbnb',
      nav: ['Personal information', 'Login & security', 'Privacy', 'Notifications', 'Payments', 'Languages & currency'],
      blocks: [
        { h: 'Privacy', level: 1 },
        { h: 'Messages', level: 3 },
        { w: { id: 'receipts', is: 'radix', label: 'Show people when I’ve read their messages', initial: 'on' } },
        { h: 'Listings', level: 3 },
        { w: { id: 'engines', is: 'radix', label: 'Include my listings in search engines', initial: 'on' } },
        { h: 'Reviews', level: 3 },
        { w: { id: 'city', is: 'radix', label: 'Show my home city and country', initial: 'off' } },
        {
          w: {
            id: 'trip',
            is: 'radix',
            label: 'Show my trip type',
            help: 'Ex: Stayed with kids or pets',
            initial: 'off',
          },
        },
        {
          w: {
            id: 'length',
            is: 'radix',
            label: 'Show my length of stay',
            help: 'Ex: A few nights, about a week, etc.',
            initial: 'on',
          },
        },
        { h: 'Data privacy', level: 3 },
        { danger: 'Request my personal data' },
        {
          w: {
            id: 'ai',
            setting: 'ai-features',
            is: 'radix',
            label: 'Help improve AI-powered features',
            help: 'When this is on, we use your data to develop and improve AI models that power certain features on Airbnb. Learn more',
            refuses: 'off',
            allows: 'on',
          },
        },
        { danger: 'Delete my account' },
      ],
    },
  ],
};
