import type { Service } from '../catalog/schema.ts';

/** Cloudflare: for owners of sites. It keeps crawlers out, and has a price in visibility, so Holdout only names the way. */
export const cloudflare: Service = {
  id: 'cloudflare',
  name: 'Cloudflare',
  letters: 'Cf',
  hosts: [],
  signedOut: [],
  settings: [
    {
      id: 'block-ai-bots',
      name: 'Block AI bots',
      remedy: 'app',
      pages: [],
      for: 'site-owner',
      path: ['your account and domain', 'Security Settings', 'Bot traffic', 'Block AI bots'],
      app: [
        'In the dashboard (dash.cloudflare.com/?to=/:account/:zone/security/settings), choose your account and domain.',
        'In “Security Settings”, filter by “Bot traffic” and set “Block AI bots”.',
        'If you like, also let Cloudflare manage robots.txt, which then says ai-train=no; that is a setting of its own.',
      ],
      plans: 'Owners of a site on Cloudflare, on all plans. Each domain has its own.',
      doesNotCover: [
        'Blocking can keep out AI search as well, and cost your site visitors.',
        'It is about your site’s pages, not about your own account.',
        'Training already done stays done.',
      ],
      confidence: 'high',
      checked: '2026-11-28',
      known: [{ how: 'document', date: '2026-11-28' }],
      sources: [
        {
          what: 'Cloudflare, AI Labyrinth: address of the security settings, the filter',
          url: 'https://developers.cloudflare.com/bots/additional-configurations/ai-labyrinth/',
          date: '2026-08-03',
        },
        {
          what: 'Cloudflare, AI Crawl Control',
          url: 'https://developers.cloudflare.com/ai-crawl-control/features/manage-ai-crawlers/',
          date: '2026-07-28',
        },
        {
          what: 'Cloudflare, challenging bad bots: name of the setting',
          url: 'https://developers.cloudflare.com/waf/custom-rules/use-cases/challenge-bad-bots/',
          date: '2026-04-28',
        },
        {
          what: 'cloudflare/cloudflare-docs, managed robots.txt: the signal, all plans',
          url: 'https://github.com/cloudflare/cloudflare-docs',
        },
      ],
    },
  ],
};
