import { aiPreferences } from './kit/ai-preferences.ts';
import type { ServiceReplica } from './kit/model.ts';

/** By its source (SplashScreen.web.tsx): what is drawn to who is signed out. */
const signInScreen =
  '<div data-testid="noSessionView"><div><div>What\'s up?</div></div><div data-testid="signinOrCreateAccount"><button type="button" data-testid="createAccountButton" aria-label="Create new account">Create account</button><button type="button" data-testid="signInButton" aria-label="Sign in">Sign in</button></div></div>';

/** Facts, from its code: four categories, each a group of three toggle buttons that is called after the category; saves on choice. */
export const northsky: ServiceReplica = {
  service: 'northsky',
  pages: [
    {
      id: 'ai',
      at: ['https://northsky.app/settings/ai'],
      title: 'Northsky',
      signInScreen,
      blocks: [
        { h: 'AI Preferences', level: 1 },
        { h: 'Determine how AI may use your data', level: 2 },
        ...aiPreferences('Configure AI usage preference for: {label}', [
          'Use your data to build or train new AI models.',
          'Look up your data when AI is answering a question.',
          'Generate new content modeled on your data.',
          'Use your data in AI search and recommendation systems.',
        ]),
      ],
    },
  ],
};
