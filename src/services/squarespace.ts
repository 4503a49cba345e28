import type { Service } from '../catalog/schema.ts';

/** Squarespace: a box for each site, saved with a button. Blocks crawlers by robots.txt. */
export const squarespace: Service = {
  id: 'squarespace',
  name: 'Squarespace',
  letters: 'Sq',
  hosts: ['https://*.squarespace.com/*'],
  signedOut: ['https://login.squarespace.com/*'],
  settings: [
    {
      id: 'ai-crawlers',
      name: 'Block known artificial intelligence crawlers',
      remedy: 'control',
      pages: ['https://:instance.squarespace.com/config{/*}?'],
      for: 'site-owner',
      overlay: true,
      path: ['Settings', 'Website', 'Crawlers'],
      control: {
        labels: [{ lang: 'en', text: 'Block known artificial intelligence crawlers', refuses: 'on' }],
        kinds: ['checkbox', 'switch'],
        reveal: [
          { press: ['Settings'], optional: true },
          { press: ['Website'], optional: true },
          { press: ['Crawlers'] },
        ],
        complete: [{ press: ['Save'] }],
      },
      plans: 'Owners and administrators. Each site has its own box.',
      doesNotCover: [
        'It asks crawlers to stay away. Only those that respect robots.txt do.',
        'Squarespace itself is not covered, nor crawlers that are not on its list.',
        'Training already done stays done.',
      ],
      default: [{ stands: 'allowed' }],
      confidence: 'high',
      checked: '2026-11-24',
      known: [{ how: 'document', date: '2026-11-24' }],
      sources: [
        {
          what: 'Squarespace Help (360022347072)',
          url: 'https://support.squarespace.com/hc/en-us/articles/360022347072',
          date: '2026-09-26',
        },
        {
          what: 'squareranked.com: steps',
          url: 'https://squareranked.com/squarespace-ai-search/ai-crawlers/',
          date: '2026',
        },
      ],
    },
  ],
};
