import type { Service } from './schema.ts';

/**
 * WordPress.com: one choice for each site, reached on three surfaces: the new dashboard, the classic one and the site's
 * own wp-admin. They are one setting. Discouraging search engines ticks the box and greys it: refused, and locked.
 */
export const wordpress: Service = {
  id: 'wordpress',
  name: 'WordPress.com',
  letters: 'Wp',
  hosts: ['https://*.wordpress.com/*'],
  selfHosted: true,
  signedOut: ['https://wordpress.com/log-in*', 'https://*.wordpress.com/wp-login.php*'],
  settings: [
    {
      id: 'third-party-sharing',
      name: 'Prevent third-party sharing',
      remedy: 'control',
      pages: [
        'https://wordpress.com/sites/:instance/settings/site-visibility{/}?',
        'https://my.wordpress.com/sites/:instance/settings/site-visibility{/}?',
        'https://wordpress.com/v2/sites/:instance/settings/site-visibility{/}?',
        'https://wordpress.com/settings/general/:instance{/}?',
        'https://wordpress.com/sites/settings/site/:instance{/}?',
        'https://:instance(.+)/wp-admin/options-reading.php',
      ],
      open: 'https://wordpress.com/sites',
      hubs: ['https://wordpress.com/sites{/}?'],
      path: ['Sites', 'the site', 'Settings', 'Site visibility'],
      control: {
        labels: [
          { lang: 'en', text: 'Prevent third-party sharing for this site', refuses: 'on' },
          { lang: 'en', text: 'Prevent third-party sharing for {instance}', refuses: 'on' },
        ],
        kinds: ['checkbox'],
        hints: [
          { selector: 'input[type="checkbox"]#wpcom_site_visibility_data_sharing_opt_out', refuses: 'on' },
          { selector: 'input[type="checkbox"][name="wpcom_data_sharing_opt_out"]', refuses: 'on' },
        ],
        complete: [{ press: ['Save', 'Save Changes', 'Save settings'], within: 'page' }],
        failures: ['Failed to save settings.'],
      },
      plans: 'Public sites. A private or “coming soon” site is not shared and shows no such box.',
      doesNotCover: [
        'It is one site’s choice: your other sites have their own.',
        'It covers sharing with WordPress.com’s partners. Crawlers can still read a public site.',
        'Training already done stays done.',
      ],
      confidence: 'high',
      checked: '2026-11-24',
      sources: [
        { what: 'Automattic/wp-calypso, client/dashboard/sites/settings-site-visibility: form, labels, messages and tests', url: 'https://github.com/Automattic/wp-calypso', date: '2026' },
        { what: 'Automattic/jetpack, jetpack-mu-wpcom, site visibility in wp-admin: markup of the box', url: 'https://github.com/Automattic/jetpack', date: '2026' },
        { what: 'WordPress.com support: prevent third-party sharing', url: 'https://wordpress.com/support/privacy-settings/make-your-website-public/#prevent-third-party-sharing' },
        { what: 'Copy of the announcement', url: 'https://muslimonline24.blogspot.com/2024/02/more-control-over-content-you-share.html', date: '2024-02-27' },
      ],
    },
  ],
};
