import type { Service } from '../catalog/schema.ts';

/** Northsky: a preference published with the account, as on Blacksky, on another page and under other words. */
export const northsky: Service = {
  id: 'northsky',
  name: 'Northsky',
  letters: 'Ns',
  hosts: ['https://northsky.app/*'],
  signedOut: [],
  signInScreen: { selectors: ['[data-testid="noSessionView"]'] },
  settings: [
    {
      id: 'ai-training',
      name: 'AI Preferences: Training',
      remedy: 'control',
      pages: ['https://northsky.app/settings/ai{/}?'],
      open: 'https://northsky.app/settings/ai',
      path: ['Settings', 'AI Preferences', 'Training', 'Deny'],
      control: {
        labels: [
          { lang: 'en', text: 'Configure AI usage preference for: Training', refuses: 'off' },
          { lang: 'en', text: 'Training', refuses: 'off' },
        ],
        kinds: ['radio', 'button'],
        // No preference is no refusal.
        items: { on: ['Allow', 'No preference'], off: ['Deny'] },
      },
      plans: 'Any account of the AT Protocol network, a Bluesky account too: sign in to Northsky with it.',
      doesNotCover: [
        'It is a published preference. Northsky follows it; others choose whether they do.',
        'Inference, synthetic content and embedding are three choices of their own on the same page.',
        'Training already done stays done.',
      ],
      default: [{ stands: 'allowed' }],
      aipref: 'train-ai',
      confidence: 'medium',
      checked: '2026-11-28',
      known: [
        {
          how: 'shipped-code',
          date: '2026-11-28',
          source: {
            what: 'NorthskySocial/northsky-social-app at 94f6d12, AiSettings.tsx: wording, choices',
            url: 'https://github.com/NorthskySocial/northsky-social-app',
            date: '2026',
          },
        },
      ],
      sources: [
        {
          what: 'NorthskySocial/northsky-social-app at 94f6d12, AiSettings.tsx: wording, choices',
          url: 'https://github.com/NorthskySocial/northsky-social-app',
          date: '2026',
        },
        {
          what: 'The same at 2467af7, routes.ts: the page',
          url: 'https://github.com/NorthskySocial/northsky-social-app',
          date: '2026',
        },
        {
          what: 'The same at 0ca7936, Navigation.tsx and SplashScreen.web.tsx: the page needs an account, and what stands in its place without one',
          url: 'https://github.com/NorthskySocial/northsky-social-app',
          date: '2026',
        },
        {
          what: 'NorthskySocial/indieapp, settings of the app: its host',
          url: 'https://github.com/NorthskySocial/indieapp',
        },
      ],
    },
  ],
};
