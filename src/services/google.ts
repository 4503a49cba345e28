import type { Service } from './schema.ts';

/** Google beside Gemini: what Search keeps, and Gmail's smart features, which are no training switch. */
export const google: Service = {
  id: 'google',
  name: 'Google',
  letters: 'Go',
  hosts: ['https://myactivity.google.com/*', 'https://myaccount.google.com/*'],
  signedOut: ['https://accounts.google.com/v3/signin/*', 'https://accounts.google.com/ServiceLogin*'],
  account: [{
    selector: 'a[href*="accounts.google.com/SignOutOptions"][aria-label*="@"], a[aria-label^="Google Account:"]',
    attribute: 'aria-label',
    source: { what: 'An extension’s report of how it tells Google accounts apart: the label of the account menu names the active one', url: 'https://github.com/nicobailon/pi-web-access/issues/39', date: '2026-04-23' },
  }],
  settings: [
    {
      id: 'search-save-media',
      name: 'Search Services History: Save media',
      remedy: 'control',
      pages: ['https://myactivity.google.com/search-services/settings{/}?', 'https://myactivity.google.com/search-services/history{/*}?'],
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
      confidence: 'high',
      checked: '2026-11-24',
      sources: [
        { what: 'TechCrunch: the setting and its address', url: 'https://techcrunch.com/2026/07/06/if-you-use-google-youre-training-its-ai-heres-how-to-opt-out/', date: '2026-07-06' },
        { what: 'Notes on Google Search Help 17025248, 17024959 and 17028154 (public repository)', date: '2026-07-08' },
        { what: 'iThinkDifferent: steps, and a prompt that may follow', url: 'https://www.ithinkdiff.com/stop-google-training-ai-saved-media/', date: '2026-07' },
        { what: 'whatthefuture.ai: steps', url: 'https://whatthefuture.ai/blog/how-to-stop-google-search-media-from-training-ai-models', date: '2026' },
      ],
    },
    {
      id: 'web-app-activity',
      name: 'Web & App Activity',
      remedy: 'control',
      pages: ['https://myactivity.google.com/activitycontrols{/webandapp}?{/}?', 'https://myaccount.google.com/activitycontrols{/}?'],
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
      confidence: 'medium',
      checked: '2026-11-24',
      sources: [
        { what: 'Audit of AI privacy settings (public repository), Gemini chapter: the only way to keep Search and AI Mode queries out', date: '2026-10-02' },
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
        because: 'Google stated on 21 November 2025 that the content of Gmail is not used to train Gemini. Guides that call this a training switch are mistaken.',
        instead: [
          'You can still turn the features off in Gmail’s settings, and in “Manage Workspace smart feature settings”. That ends the features, and has nothing to do with training.',
        ],
      },
      regions: 'Off in the EEA, Japan, Switzerland and the UK unless you turned it on; on elsewhere.',
      doesNotCover: ['What you paste into Gemini follows Gemini’s own setting.'],
      confidence: 'medium',
      checked: '2026-11-24',
      sources: [
        { what: 'Gmail Help, smart features (15604322)', url: 'https://support.google.com/mail/answer/15604322', date: '2025' },
        { what: 'aistory.news: Google’s statement', url: 'https://www.aistory.news/productivity-ai/gmail-smart-features-google-clarifies-ai-training-policy', date: '2025-11-21' },
      ],
    },
  ],
};
