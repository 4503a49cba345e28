import type { ServiceReplica, Page } from './kit/model.ts';

/**
 * Facts: a page of its own; eBay's own switch, in its variant without an input (inferred); the German words at the
 * switch and the page's English title. What the English row says is not known and was made up here.
 */
const german: Page = {
  id: 'de',
  at: ['https://accountsettings.ebay.de/ai-preferences'],
  title: 'eBay',
  lang: 'de',
  nav: ['Persönliche Angaben', 'Anmeldung und Sicherheit', 'Einstellungen für KI-Training'],
  blocks: [
    { h: 'Einstellungen für KI-Entwicklung und -Training', level: 1 },
    {
      w: {
        id: 'training',
        setting: 'ai-preferences',
        is: 'ebay',
        label: 'Verwendung personenbezogener Daten für die Entwicklung und das Training von KI',
        refuses: 'off',
        allows: 'on',
      },
    },
    { p: 'Rechtsgrundlage: berechtigtes Interesse.' },
  ],
};

const english: Page = {
  ...german,
  id: 'en',
  at: ['https://accountsettings.ebay.com/ai-preferences', 'https://accountsettings.ebay.co.uk/ai-preferences'],
  lang: 'en',
  nav: ['Personal info', 'Sign in and security', 'AI training preferences'],
  blocks: [
    { h: 'AI development and training preferences', level: 1 },
    {
      w: {
        id: 'training',
        setting: 'ai-preferences',
        is: 'ebay',
        label: 'Use of personal data, as this replica calls it',
        refuses: 'off',
        allows: 'on',
      },
    },
    { p: 'The legal basis is legitimate interest.' },
  ],
};

/** Facts: the French title alone. */
const french: Page = {
  ...german,
  id: 'fr',
  at: ['https://accountsettings.ebay.fr/ai-preferences'],
  lang: 'fr',
  nav: ['Informations personnelles', 'Connexion et sécurité'],
  blocks: [
    { h: "Préférences en matière de développement et de formation de l'IA", level: 1 },
    {
      w: {
        id: 'training',
        setting: 'ai-preferences',
        is: 'ebay',
        label: 'Données personnelles, comme cette copie les appelle',
        refuses: 'off',
        allows: 'on',
      },
    },
  ],
};

export const ebay: ServiceReplica = {
  service: 'ebay',
  signedOut: 'https://signin.ebay.com/ws/eBayISAPI.dll?SignIn&ru={url}',
  pages: [german, english, french],
};
