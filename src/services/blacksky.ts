import type { Service } from '../catalog/schema.ts';

/**
 * Blacksky: a preference published with the account, for all of the network: allow, no preference or deny. All fifty
 * languages of its interface show the page in English.
 */
export const blacksky: Service = {
  id: 'blacksky',
  name: 'Blacksky',
  letters: 'Bl',
  hosts: ['https://blacksky.community/*'],
  signedOut: [],
  signInScreen: { selectors: ['[data-testid="noSessionView"]'] },
  settings: [
    {
      id: 'ai-training',
      name: 'AI preferences: Training',
      remedy: 'control',
      pages: ['https://blacksky.community/settings/ai-preferences{/}?'],
      open: 'https://blacksky.community/settings/ai-preferences',
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
      plans: 'Any account of the AT Protocol network, a Bluesky account too: sign in to Blacksky with it.',
      doesNotCover: [
        'It is a published preference. Blacksky follows it; others choose whether they do, and bad actors may ignore it.',
        'Inference, synthetic content and embedding are three choices of their own on the same page: who wants no imitations denies “Synthetic content” too.',
        'Training already done stays done.',
      ],
      default: [{ stands: 'allowed' }],
      aipref: 'train-ai',
      confidence: 'high',
      checked: '2026-11-28',
      known: [
        {
          how: 'shipped-code',
          date: '2026-11-28',
          source: {
            what: 'blacksky-algorithms/blacksky.community, AIPreferencesSettings.tsx, forms/Toggle, createNativeStackNavigatorWithAuth.tsx: page, wording, choices, markup, and the sign-in screen in its place',
            url: 'https://github.com/blacksky-algorithms/blacksky.community',
            date: '2026-08-07',
          },
        },
      ],
      sources: [
        {
          what: 'blacksky-algorithms/blacksky.community, AIPreferencesSettings.tsx, forms/Toggle, createNativeStackNavigatorWithAuth.tsx: page, wording, choices, markup, and the sign-in screen in its place',
          url: 'https://github.com/blacksky-algorithms/blacksky.community',
          date: '2026-08-07',
        },
        {
          what: 'The change that brought it',
          url: 'https://github.com/blacksky-algorithms/blacksky.community/pull/87',
          date: '2026-05-06',
        },
      ],
    },
  ],
};
