import { aiPreferences } from './kit/ai-preferences.ts';
import type { ServiceReplica } from './kit/model.ts';

/** By its source (LoggedOut.tsx): what is drawn to who is signed out, the splash screen in it. */
const signInScreen =
  '<div data-testid="noSessionView"><div><button type="button" aria-label="Create new account">Create account</button><button type="button" aria-label="Sign in">Sign in</button></div></div>';

/** Facts, from its code: four categories, each a group of three toggle buttons that is called after the category; saves on choice. */
export const witchsky: ServiceReplica = {
  service: 'witchsky',
  pages: [
    {
      id: 'ai',
      at: ['https://witchsky.app/settings/ai-preferences'],
      title: 'Witchsky',
      signInScreen,
      blocks: [
        { h: 'AI preferences', level: 1 },
        { h: 'Determine how AI may use your data', level: 2 },
        ...aiPreferences('Configure AI preference for: {label}', [
          'Use your data to build or train new AI models.',
          'Look up your data when AI is answering a question.',
          'Generate new content modeled on your data.',
          'Use your data in AI search and recommendation systems.',
        ]),
      ],
    },
  ],
};
