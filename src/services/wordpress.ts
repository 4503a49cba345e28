import type { Service } from '../catalog/schema.ts';

/**
 * WordPress.com: one choice for each site, reached in the dashboard and in the site's own wp-admin. They are one setting.
 * Discouraging search engines ticks the box and greys it: refused, and locked.
 *
 * Only a public site has anything to refuse. The dashboard hides the box of a private site or one that is coming soon;
 * wp-admin and the classic dashboard show it, and ticking it there makes the site public. So in wp-admin it is known only
 * where "Public" is chosen, and the classic dashboard, which has no sign of that, is left alone.
 */
export const wordpress: Service = {
  id: 'wordpress',
  name: 'WordPress.com',
  letters: 'Wp',
  hosts: ['https://*.wordpress.com/*'],
  selfHosted: true,
  signedOut: ['https://wordpress.com/log-in*', 'https://*.wordpress.com/wp-login.php*'],
  // Drawn by wp-admin for who is signed in alone, and by the dashboard once it has the settings of a site of theirs.
  signedIn: { selectors: ['#wp-admin-bar-my-account', 'form.dashboard-site-settings-privacy-form'] },
  settings: [
    {
      id: 'third-party-sharing',
      name: 'Prevent third-party sharing',
      remedy: 'control',
      for: 'site-owner',
      pages: [
        'https://wordpress.com/sites/:instance/settings/site-visibility{/}?',
        'https://my.wordpress.com/sites/:instance/settings/site-visibility{/}?',
        'https://wordpress.com/v2/sites/:instance/settings/site-visibility{/}?',
        'https://:instance(.+)/wp-admin/options-reading.php',
      ],
      open: 'https://wordpress.com/sites',
      hubs: [
        'https://wordpress.com/sites{/}?',
        'https://wordpress.com/settings/general/*',
        'https://wordpress.com/sites/settings/site/*',
      ],
      path: ['Sites', 'the site', 'Settings', 'Site visibility'],
      control: {
        // Seen in English in a German interface: it holds in every language until a translation is known.
        labels: [{ lang: 'en', text: 'Prevent third-party sharing for this site', refuses: 'on' }],
        kinds: ['checkbox'],
        // What wp-admin calls it. No label: by a label it would be found on a private site too.
        headings: ['Prevent third-party sharing for {instance}'],
        hints: [
          {
            selector:
              'body:has(input#wpcom_site_visibility_public:checked) input[type="checkbox"]#wpcom_site_visibility_data_sharing_opt_out',
            refuses: 'on',
          },
        ],
        complete: [{ press: ['Save', 'Save Changes', 'Save settings'], within: 'page' }],
        failures: ['Failed to save settings.'],
      },
      // As it was served: what is chosen and not yet saved says nothing of the site.
      notOffered: {
        selectors: [
          'input#wpcom_site_visibility_private[checked]:checked',
          'input#wpcom_site_visibility_coming_soon[checked]:checked',
          'form.dashboard-site-settings-privacy-form:not(:has(button[type="submit"]:is(:not([disabled]), .is-busy))) [role="radio"]:is([data-value="private"], [data-value="coming-soon"])[aria-checked="true"]',
        ],
      },
      plans:
        'Public sites. A private or “coming soon” site is not shared, and has nothing to refuse: ticking the box in its wp-admin would make it public.',
      doesNotCover: [
        'It is one site’s choice: your other sites have their own.',
        'It covers sharing with WordPress.com’s partners. Crawlers can still read a public site.',
        'Training already done stays done.',
      ],
      default: [{ stands: 'refused', plans: ['Sites that discourage search engines'] }, { stands: 'allowed' }],
      confidence: 'high',
      checked: '2026-11-28',
      known: [
        { how: 'document', date: '2026-11-28' },
        {
          how: 'shipped-code',
          date: '2026-11-28',
          source: {
            what: 'Automattic/wp-calypso, client/dashboard/sites/settings-site-visibility: form, labels, messages and tests; classic settings: what the box changes with it',
            url: 'https://github.com/Automattic/wp-calypso',
            date: '2026',
          },
        },
        {
          how: 'shipped-code',
          date: '2026-11-28',
          source: {
            what: 'Automattic/jetpack, jetpack-mu-wpcom, site visibility in wp-admin: markup of the box, and what it changes with it',
            url: 'https://github.com/Automattic/jetpack',
            date: '2026',
          },
        },
      ],
      sources: [
        {
          what: 'Automattic/wp-calypso, client/dashboard/sites/settings-site-visibility: form, labels, messages and tests; classic settings: what the box changes with it',
          url: 'https://github.com/Automattic/wp-calypso',
          date: '2026',
        },
        {
          what: 'Automattic/jetpack, jetpack-mu-wpcom, site visibility in wp-admin: markup of the box, and what it changes with it',
          url: 'https://github.com/Automattic/jetpack',
          date: '2026',
        },
        {
          what: 'WordPress/wordpress-develop, admin-bar.php: the account in the bar of wp-admin; WordPress/gutenberg, ToggleGroupControl: the choice of visibility',
          url: 'https://github.com/WordPress/gutenberg',
          date: '2026',
        },
        {
          what: 'WordPress.com support: prevent third-party sharing',
          url: 'https://wordpress.com/support/privacy-settings/make-your-website-public/#prevent-third-party-sharing',
        },
        {
          what: 'kuketz-forum.de, thread 7245: the row in English in a German interface',
          url: 'https://www.kuketz-forum.de',
          date: '2024',
        },
        {
          what: 'Copy of the announcement',
          url: 'https://muslimonline24.blogspot.com/2024/02/more-control-over-content-you-share.html',
          date: '2024-02-27',
        },
      ],
    },
  ],
};
