import type { Service } from '../catalog/schema.ts';

/** Witchsky: the same screen as Blacksky's; a preference published with the account. A later copy of its code lacks the screen. */
export const witchsky: Service = {
  id: 'witchsky',
  name: 'Witchsky',
  letters: 'Wk',
  hosts: ['https://witchsky.app/*'],
  signedOut: [],
  signInScreen: { selectors: ['[data-testid="noSessionView"]'] },
  settings: [
    {
      id: 'ai-training',
      name: 'AI preferences: Training',
      remedy: 'control',
      pages: ['https://witchsky.app/settings/ai-preferences{/}?'],
      open: 'https://witchsky.app/settings/ai-preferences',
      path: ['Settings', 'AI preferences', 'Training', 'Deny'],
      control: {
        labels: [
          { lang: 'en', text: 'Configure AI preference for: Training', refuses: 'off' },
          { lang: 'en', text: 'Training', refuses: 'off' },
        ],
        kinds: ['radio', 'button'],
        // No preference is no refusal.
        items: { on: ['Allow', 'No preference'], off: ['Deny'] },
      },
      plans: 'Any account of the AT Protocol network, a Bluesky account too: sign in to Witchsky with it.',
      doesNotCover: [
        'It is a published preference. Others choose whether they follow it.',
        'Inference, synthetic content and embedding are three choices of their own on the same page.',
        'Training already done stays done.',
      ],
      default: [{ stands: 'allowed' }],
      aipref: 'train-ai',
      confidence: 'low',
      checked: '2026-11-28',
      known: [
        {
          how: 'shipped-code',
          date: '2026-11-28',
          source: {
            what: 'jpeglp/witchsky at c27dfec, AIPreferencesSettings.tsx and routes.ts: page, wording, choices',
            url: 'https://github.com/jpeglp/witchsky',
            date: '2026',
          },
        },
      ],
      sources: [
        {
          what: 'jpeglp/witchsky at c27dfec, AIPreferencesSettings.tsx and routes.ts: page, wording, choices',
          url: 'https://github.com/jpeglp/witchsky',
          date: '2026',
        },
        {
          what: 'jpeglp/witchsky at 7059efd, src/view/com/auth/LoggedOut.tsx: what is drawn to who is signed out',
          url: 'https://github.com/jpeglp/witchsky',
          date: '2026',
        },
        {
          what: 'jpeglp/witchsky at 6054fd3, routes.ts and Settings.tsx: without the screen',
          url: 'https://github.com/jpeglp/witchsky',
          date: '2026',
        },
      ],
    },
  ],
};
