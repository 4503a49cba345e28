import type { Service } from '../catalog/schema.ts';

/** Google beside Gemini: what Search keeps, and Gmail's smart features, which are no training switch. */
export const google: Service = {
  id: 'google',
  name: 'Google',
  letters: 'Go',
  hosts: ['https://myactivity.google.com/*', 'https://myaccount.google.com/*'],
  signedOut: ['https://accounts.google.com/v3/signin/*', 'https://accounts.google.com/ServiceLogin*'],
  account: [
    {
      selector: 'a[href*="accounts.google.com/SignOutOptions"][aria-label*="@"], a[aria-label^="Google Account:"]',
      attribute: 'aria-label',
      source: {
        what: 'An extension’s report of how it tells Google accounts apart: the label of the account menu names the active one',
        url: 'https://github.com/nicobailon/pi-web-access/issues/39',
        date: '2026-04-23',
      },
    },
  ],
  settings: [
    {
      id: 'search-save-media',
      name: 'Search Services History: Save media',
      remedy: 'control',
      pages: [
        'https://myactivity.google.com/search-services/settings{/}?',
        'https://myactivity.google.com/search-services/history{/*}?',
      ],
      open: 'https://myactivity.google.com/search-services/settings',
      path: ['myactivity.google.com', 'Search Services History', 'Save media'],
      control: {
        labels: [{ lang: 'en', text: 'Save media', refuses: 'off' }],
        kinds: ['checkbox', 'switch'],
        never: ['Turn off and delete', 'delete activity', 'auto-delete'],
      },
      regions: 'Being rolled out since June 2026. Where the page has not arrived, Web & App Activity still decides.',
      plans: 'Personal accounts. In a work or school account the administrator decides.',
      doesNotCover: [
        'It stops media from now on. What was saved must be deleted by hand, and media already chosen for training may be kept for up to four years.',
        'Text searches follow the history itself: turn that off too if Google is not to train on them.',
        'Gemini, YouTube, Google Voice and NotebookLM are not covered.',
      ],
      default: [
        {
          stands: 'refused',
          plans: ['Accounts that had both Web & App Activity and search personalisation off before'],
        },
        { stands: 'allowed' },
      ],
      feedback: {
        says: 'What you send as feedback is used all the same, even with the whole history off.',
        source: {
          what: 'Notes on Google Search Help 17025248, 17024959 and 17028154 (public repository)',
          date: '2026-07-08',
        },
      },
      cleanUp: {
        url: 'https://myactivity.google.com/search-services/history/search',
        source: {
          what: 'Notes of readings in a browser (public repositories): the page of the history',
          date: '2026-09',
        },
      },
      together: [
        { service: 'gemini', setting: 'keep-activity' },
        { service: 'google', setting: 'web-app-activity' },
      ],
      aipref: 'train-ai',
      confidence: 'high',
      checked: '2026-11-24',
      known: [{ how: 'document', date: '2026-11-24' }],
      sources: [
        {
          what: 'TechCrunch: the setting and its address',
          url: 'https://techcrunch.com/2026/07/06/if-you-use-google-youre-training-its-ai-heres-how-to-opt-out/',
          date: '2026-07-06',
        },
        { what: 'Notes on Google Search Help 17025248, 17024959 and 17028154 (public repository)', date: '2026-07-08' },
        {
          what: 'iThinkDifferent: steps, and a prompt that may follow',
          url: 'https://www.ithinkdiff.com/stop-google-training-ai-saved-media/',
          date: '2026-07',
        },
        {
          what: 'whatthefuture.ai: steps',
          url: 'https://whatthefuture.ai/blog/how-to-stop-google-search-media-from-training-ai-models',
          date: '2026',
        },
      ],
    },
    {
      id: 'web-app-activity',
      name: 'Web & App Activity',
      remedy: 'control',
      pages: [
        'https://myactivity.google.com/activitycontrols{/webandapp}?{/}?',
        'https://myaccount.google.com/activitycontrols{/}?',
      ],
      open: 'https://myactivity.google.com/activitycontrols/webandapp',
      path: ['Google Account', 'Data & privacy', 'History settings', 'Web & App Activity', 'Turn off'],
      control: {
        labels: [{ lang: 'en', text: 'Web & App Activity', refuses: 'off' }],
        kinds: ['menu'],
        words: { on: ['On'], off: ['Off'] },
        complete: [
          { press: ['Turn off'], within: 'menu' },
          { press: ['Turn off', 'Pause'], within: 'dialog', optional: true },
          { press: ['Got it'], within: 'dialog', optional: true },
        ],
        never: ['Turn off and delete', 'delete activity', 'auto-delete', 'Include Chrome history'],
      },
      regions: 'Everywhere. Since June 2026 Search is moving out of it into Search Services History.',
      doesNotCover: [
        'It does much more than training: turning it off also ends personal results, history and suggestions.',
        'Gemini has its own setting.',
        'What was saved stays until you delete it, and training already done stays done.',
      ],
      together: [
        { service: 'gemini', setting: 'keep-activity' },
        { service: 'google', setting: 'search-save-media' },
      ],
      aipref: 'train-ai',
      confidence: 'medium',
      checked: '2026-11-24',
      known: [{ how: 'document', date: '2026-11-24' }],
      sources: [
        {
          what: 'Audit of AI privacy settings (public repository), Gemini chapter: the only way to keep Search and AI Mode queries out',
          date: '2026-10-02',
        },
        { what: 'Notes on Google Search Help (public repository): the move of Search', date: '2026-07-08' },
      ],
    },
    {
      id: 'smart-features',
      name: 'Smart features of Gmail and Workspace',
      remedy: 'none',
      pages: [],
      path: ['Gmail', 'Settings', 'See all settings', 'General', 'Smart features'],
      none: {
        says: 'does-not-train',
        because:
          'Google stated on 21 November 2025 that the content of Gmail is not used to train Gemini. Guides that call this a training switch are mistaken.',
        instead: [
          'You can still turn the features off in Gmail’s settings, and in “Manage Workspace smart feature settings”. That ends the features, and has nothing to do with training.',
        ],
      },
      regions: 'Off in the EEA, Japan, Switzerland and the UK unless you turned it on; on elsewhere.',
      doesNotCover: ['What you paste into Gemini follows Gemini’s own setting.'],
      confidence: 'medium',
      checked: '2026-11-24',
      known: [{ how: 'document', date: '2026-11-24' }],
      sources: [
        {
          what: 'Gmail Help, smart features (15604322)',
          url: 'https://support.google.com/mail/answer/15604322',
          date: '2025',
        },
        {
          what: 'aistory.news: Google’s statement',
          url: 'https://www.aistory.news/productivity-ai/gmail-smart-features-google-clarifies-ai-training-policy',
          date: '2025-11-21',
        },
      ],
    },
    {
      id: 'search-console-generative-ai',
      name: 'Search Console: Search generative AI',
      remedy: 'app',
      pages: [],
      for: 'site-owner',
      path: ['Search Console', 'Settings', 'Search generative AI'],
      app: [
        "For owners of a site: in Search Console (search.google.com/search-console) open the property, then “Settings”, “Search generative AI” (検索の生成 AI, Arama'da üretken yapay zeka).",
        "Choose “Exclude my site's links and content from Search generative AI features” (検索の生成 AI 機能からサイトのリンクとコンテンツを除外する; Sitemin bağlantılarını ve içeriğini Arama'daki üretken yapay zeka özelliklerinden hariç tut).",
      ],
      regions: 'Everywhere since 31 August 2026.',
      plans: 'Owners of a property. “Include” is the default; where there is a parent property, its choice.',
      doesNotCover: [
        'It is about being shown and quoted by AI features of Search: the site gets no visitors from them. Content may still be used to improve Search in general.',
        'Training of Gemini is refused in robots.txt, under the name Google-Extended.',
      ],
      default: [{ stands: 'allowed' }],
      confidence: 'high',
      checked: '2026-11-28',
      known: [{ how: 'document', date: '2026-11-28' }],
      sources: [
        {
          what: 'Search Console Help (16908024): choices, default, way',
          url: 'https://support.google.com/webmasters/answer/16908024?hl=en',
          date: '2026-06',
        },
        {
          what: 'The same in Japanese: everywhere',
          url: 'https://support.google.com/webmasters/answer/16908024?hl=ja',
          date: '2026-08-31',
        },
        {
          what: 'The same in Turkish',
          url: 'https://support.google.com/webmasters/answer/16908024?hl=tr',
          date: '2026-08-31',
        },
      ],
    },
    {
      id: 'home-history',
      name: 'Google Home and Nest: home history',
      remedy: 'none',
      pages: [],
      none: {
        says: 'none-found',
        because:
          'Home history is used to develop services and to train AI models. Whether it can be kept out of training alone was not found.',
        instead: [],
      },
      doesNotCover: ['Gemini’s own setting does not cover it.'],
      confidence: 'low',
      checked: '2026-11-28',
      known: [{ how: 'document', date: '2026-11-28' }],
      sources: [
        {
          what: 'Catalogue of privacy policies in Catalan (public repository), from Google’s page on home history',
          date: '2026',
        },
      ],
    },
  ],
};
