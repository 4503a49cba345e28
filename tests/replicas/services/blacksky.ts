import { aiPreferences } from './kit/ai-preferences.ts';
import type { ServiceReplica } from './kit/model.ts';

/** By its source: where a route needs an account and there is none, this is drawn in its place. */
const signInScreen =
  '<div data-testid="noSessionView"><div data-testid="noSessionView"><div data-testid="signinOrCreateAccount"><button type="button" data-testid="createAccountButton" aria-label="Create new account">Create account</button><button type="button" data-testid="signInButton" aria-label="Sign in">Sign in</button></div></div></div>';

/**
 * Facts: four categories in this order, each a radiogroup called after the category, of three radios that always say whether
 * they are disabled; saves on choice; the page speaks English whatever the language of the interface is.
 */
export const blacksky: ServiceReplica = {
  service: 'blacksky',
  pages: [
    {
      id: 'ai',
      at: ['https://blacksky.community/settings/ai-preferences'],
      title: 'Blacksky',
      signInScreen,
      blocks: [
        { h: 'AI preferences', level: 1 },
        { box: [{ p: 'Determine how AI may use your data' }, { p: 'Experimental' }], tag: 'div' },
        { p: 'These preferences apply across your entire account.' },
        ...aiPreferences('Configure AI preference for: {label}', [
          'Use your data to build or train new AI models. Once your work is in a model, it stays there, even if you delete your account later.',
          "Look up your data when AI is answering someone's question. The AI doesn't keep it, but it might quote or reference it in real time.",
          'Generate new content or interactions modeled on your data.',
          'Use your data in AI search and recommendation systems.',
        ]),
      ],
    },
  ],
};
