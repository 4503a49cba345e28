import type { Service } from '../catalog/schema.ts';

/** Wix: no switch; site owners edit robots.txt by hand. */
export const wix: Service = {
  id: 'wix',
  name: 'Wix',
  letters: 'Wi',
  hosts: [],
  signedOut: [],
  settings: [
    {
      id: 'robots',
      name: 'AI crawlers on your site',
      remedy: 'none',
      pages: [],
      path: ['Marketing & SEO', 'SEO', 'SEO Settings', 'Robots.txt Editor'],
      none: {
        says: 'none-found',
        because:
          'No single switch about AI was found. AI crawlers are let in unless the owner of a site edits its robots.txt.',
        instead: [
          'In the dashboard, open the “Robots.txt Editor”, add the lines “User-agent: GPTBot” and “Disallow: /”, likewise for other crawlers, and save.',
        ],
      },
      doesNotCover: ['Only crawlers that respect robots.txt keep away.'],
      for: 'site-owner',
      confidence: 'medium',
      checked: '2026-11-24',
      known: [{ how: 'document', date: '2026-11-24' }],
      sources: [
        {
          what: 'wixseo.co.uk: the editor',
          url: 'https://wixseo.co.uk/the-complete-wix-seo-course/lessons/wix-ai-bot-blocking-robots-txt-control',
          date: '2026',
        },
      ],
    },
  ],
};
