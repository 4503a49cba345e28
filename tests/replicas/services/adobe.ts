import type { ServiceReplica } from './kit/model.ts';

/**
 * Facts: React Spectrum's switch, its label around it (inferred); "Desktop app usage" of the same make beside it; saves
 * by itself.
 */
export const adobe: ServiceReplica = {
  service: 'adobe',
  signedOut: 'https://auth.services.adobe.com/en_US/index.html?callback={url}',
  pages: [
    {
      id: 'privacy',
      at: ['https://account.adobe.com/privacy'],
      title: 'Adobe Account',
      nav: ['Overview', 'Plans and payment', 'Account and security', 'Communications'],
      blocks: [
        { h: 'Data and privacy settings', level: 1 },
        {
          box: [
            { h: 'Desktop app usage', level: 2 },
            {
              w: {
                id: 'usage',
                is: 'spectrum',
                label: 'Share information on how I use Adobe desktop apps',
                initial: 'on',
              },
            },
          ],
        },
        {
          box: [
            { h: 'Content analysis', level: 2 },
            {
              w: {
                id: 'analysis',
                setting: 'content-analysis',
                is: 'spectrum',
                label: 'Content Analysis for Product Improvement',
                title: 'Content analysis',
                help: 'Adobe may analyze your content using techniques such as machine learning (e.g., for pattern recognition) to develop and improve our products and services.',
                refuses: 'off',
                allows: 'on',
              },
            },
          ],
        },
        { danger: 'Delete account' },
      ],
    },
  ],
};
