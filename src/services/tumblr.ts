import type { Service } from '../catalog/schema.ts';

/** Tumblr: one switch for each blog. */
export const tumblr: Service = {
  id: 'tumblr',
  name: 'Tumblr',
  letters: 'Tu',
  hosts: ['https://www.tumblr.com/*'],
  signedOut: ['https://www.tumblr.com/login*'],
  settings: [
    {
      id: 'third-party-sharing',
      name: 'Prevent third-party sharing',
      remedy: 'control',
      pages: ['https://www.tumblr.com/settings/blog/:instance{/}?'],
      // The bare address leads on to the primary blog.
      open: 'https://www.tumblr.com/settings/blog',
      hubs: ['https://www.tumblr.com/settings/blog{/}?'],
      path: ['Settings', 'the blog, in the right column', 'Visibility'],
      control: {
        labels: [{ lang: 'en', text: 'Prevent third-party sharing for {instance}', refuses: 'on' }],
        kinds: ['switch', 'checkbox'],
      },
      plans: 'Each blog has its own switch, side blogs too.',
      doesNotCover: [
        'It is one blog’s switch: your other blogs have their own.',
        'It covers sharing with Tumblr’s partners. Anyone can still read a public blog.',
        'Training already done stays done.',
      ],
      default: [{ stands: 'refused', plans: ['Blogs that are hidden from search engines'] }, { stands: 'allowed' }],
      confidence: 'medium',
      checked: '2026-11-24',
      known: [{ how: 'document', date: '2026-11-24' }],
      sources: [
        { what: 'redact.dev: steps for Tumblr', url: 'https://redact.dev/ai-optout-instructions/tumblr', date: '2024' },
        { what: 'The Verge on the switch', url: 'https://www.theverge.com/tumblr', date: '2024-02-28' },
        { what: 'Public Selenium test that opens the blog settings: shape of the address' },
      ],
    },
  ],
};
