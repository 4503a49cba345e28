import type { Block, ServiceReplica } from './kit/model.ts';

const signedOut = 'https://wordpress.com/log-in?redirect_to={url}';

/**
 * Facts: wp-calypso's form, with components of @wordpress/components; Save is disabled until something was changed. By the
 * same source the two boxes are drawn only where the site is public.
 */
const dashboard: Block[] = [
  { h: 'Site visibility', level: 1 },
  {
    box: [
      {
        w: {
          id: 'visibility',
          is: 'toggle-group',
          label: 'Visibility',
          options: [
            { value: 'coming-soon', text: 'Coming soon' },
            { value: 'public', text: 'Public' },
            { value: 'private', text: 'Private' },
          ],
          initial: 'public',
          deferred: true,
        },
      },
      {
        w: {
          id: 'discourage',
          is: 'wp',
          label: 'Discourage search engines from indexing this site',
          help: 'This does not block access to your site — it is up to search engines to honor your request.',
          initial: 'off',
          deferred: true,
        },
      },
      {
        w: {
          id: 'third-party',
          setting: 'third-party-sharing',
          is: 'wp',
          label: 'Prevent third-party sharing for this site',
          help: 'This will prevent this site’s content from being shared with our licensed network of content and research partners, including those that train AI models. Learn more',
          refuses: 'on',
          allows: 'off',
          forcedBy: 'discourage',
          deferred: true,
        },
      },
      {
        save: 'Save',
        saved: 'Settings saved.',
        failed: 'Failed to save settings.',
        attributes: { type: 'submit' },
      },
    ],
    tag: 'form',
    attributes: { class: 'dashboard-site-settings-privacy-form' },
  },
];

/**
 * Facts: Jetpack's box within its label, a hidden field of the same name, radios, and the box that forces ours on. By its
 * source, every press of our box makes the site public, whatever it was.
 */
const wpAdmin: Block[] = [
  { h: 'Reading Settings', level: 1 },
  {
    box: [
      {
        w: {
          id: 'per-page',
          is: 'radios',
          title: 'For each post in a feed, include',
          label: 'Feed',
          options: [
            { value: 'full', text: 'Full text' },
            { value: 'excerpt', text: 'Excerpt' },
          ],
          initial: 'full',
          deferred: true,
        },
      },
      {
        w: {
          id: 'wpa-visibility',
          is: 'radios',
          title: 'Site visibility',
          label: 'Site visibility',
          options: [
            { value: 'coming-soon', text: 'Coming Soon', id: 'wpcom_site_visibility_coming_soon' },
            { value: 'public', text: 'Public', id: 'wpcom_site_visibility_public' },
            { value: 'private', text: 'Private', id: 'wpcom_site_visibility_private' },
          ],
          initial: 'public',
          deferred: true,
        },
      },
      {
        w: {
          id: 'wpa-discourage',
          is: 'wp-admin',
          label: 'Discourage search engines from indexing this site',
          initial: 'off',
          deferred: true,
          attributes: { id: 'wpcom_site_visibility_discourage_search', name: 'blog_public' },
        },
      },
      {
        w: {
          id: 'wpa-third-party',
          setting: 'third-party-sharing',
          is: 'wp-admin',
          label: 'Prevent third-party sharing for knitting.wordpress.com',
          help: 'This option will prevent this site’s content from being shared with our licensed network of content and research partners, including those that train AI models. Learn more',
          refuses: 'on',
          allows: 'off',
          forcedBy: 'wpa-discourage',
          moves: { id: 'wpa-visibility', value: 'public' },
          deferred: true,
          attributes: { id: 'wpcom_site_visibility_data_sharing_opt_out', name: 'wpcom_data_sharing_opt_out' },
        },
      },
      { save: 'Save Changes', saved: 'Settings saved.' },
    ],
    tag: 'form',
    attributes: { action: 'options.php' },
  },
];

/** Facts: classic Calypso; the box by its name, inside its label, and “Save settings”; every press makes the site public. Which sign shows that it is was not seen. */
const classic: Block[] = [
  { h: 'General Settings', level: 1 },
  {
    box: [
      { h: 'Privacy', level: 2 },
      {
        w: {
          id: 'cl-discourage',
          is: 'wrapped',
          label: 'Discourage search engines from indexing this site',
          initial: 'off',
          deferred: true,
          attributes: { name: 'blog_public' },
        },
      },
      {
        w: {
          id: 'cl-third-party',
          is: 'wrapped',
          label: 'Prevent third-party sharing for {instance}',
          initial: 'off',
          forcedBy: 'cl-discourage',
          deferred: true,
          attributes: { name: 'wpcom_data_sharing_opt_out' },
        },
      },
      { save: 'Save settings', saved: 'Settings saved successfully!' },
    ],
  },
  { danger: 'Delete your site permanently' },
];

export const wordpress: ServiceReplica = {
  service: 'wordpress',
  signedOut,
  pages: [
    {
      id: 'dashboard',
      at: [
        'https://wordpress.com/sites/knitting.wordpress.com/settings/site-visibility',
        'https://my.wordpress.com/sites/knitting.wordpress.com/settings/site-visibility',
        'https://wordpress.com/v2/sites/knitting.wordpress.com/settings/site-visibility',
      ],
      routes: [
        'https://wordpress.com/sites/:instance/settings/site-visibility',
        'https://my.wordpress.com/sites/:instance/settings/site-visibility',
        'https://wordpress.com/v2/sites/:instance/settings/site-visibility',
      ],
      title: 'WordPress.com',
      nav: ['Overview', 'Deployments', 'Settings'],
      blocks: dashboard,
    },
    {
      id: 'wp-admin',
      at: ['https://knitting.wordpress.com/wp-admin/options-reading.php'],
      title: 'Reading Settings ‹ Knitting — WordPress',
      nav: ['General', 'Writing', 'Reading', 'Discussion'],
      signedIn:
        '<div id="wpadminbar"><ul id="wp-admin-bar-top-secondary"><li id="wp-admin-bar-my-account" class="menupop"><a class="ab-item" href="/wp-admin/profile.php">Sam Replica</a></li></ul></div>',
      blocks: wpAdmin,
    },
    {
      id: 'classic',
      at: [
        'https://wordpress.com/settings/general/knitting.wordpress.com',
        'https://wordpress.com/sites/settings/site/knitting.wordpress.com',
      ],
      routes: [
        'https://wordpress.com/settings/general/:instance',
        'https://wordpress.com/sites/settings/site/:instance',
      ],
      title: 'Site Settings — WordPress.com',
      blocks: classic,
    },
  ],
};
