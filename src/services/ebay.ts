import type { Service } from '../catalog/schema.ts';

/** eBay: a page of its own with one switch, which is no input: its state is aria-checked. */
export const ebay: Service = {
  id: 'ebay',
  name: 'eBay',
  letters: 'Eb',
  hosts: [
    'https://accountsettings.ebay.com/*',
    'https://accountsettings.ebay.co.uk/*',
    'https://accountsettings.ebay.de/*',
    'https://accountsettings.ebay.fr/*',
    'https://accountsettings.ebay.it/*',
    'https://accountsettings.ebay.es/*',
    'https://accountsettings.ebay.nl/*',
    'https://accountsettings.ebay.ie/*',
    'https://accountsettings.ebay.pl/*',
    'https://accountsettings.ebay.at/*',
  ],
  signedOut: ['https://signin.ebay.*/*'],
  settings: [
    {
      id: 'ai-preferences',
      name: 'AI development and training preferences',
      remedy: 'control',
      pages: ['https://accountsettings.ebay.*/ai-preferences{/}?'],
      open: 'https://accountsettings.ebay.com/ai-preferences',
      path: ['My eBay', 'Account', 'AI training preferences'],
      control: {
        labels: [
          {
            lang: 'de',
            text: 'Verwendung personenbezogener Daten für die Entwicklung und das Training von KI',
            refuses: 'off',
          },
        ],
        kinds: ['switch', 'checkbox'],
        words: { on: ['Yes', 'Ja'], off: ['No', 'Nein'] },
        headings: [
          'AI development and training preferences',
          'Einstellungen für KI-Entwicklung und -Training',
          "Préférences en matière de développement et de formation de l'IA",
        ],
        dedicated: { refuses: 'off' },
      },
      regions: 'EEA and UK; the page is reported to work in the United States too.',
      plans: 'Signed-in accounts. A locked account writes to the data protection officer at dpocontact.corp.ebay.com.',
      doesNotCover: ['Training already done stays done.'],
      default: [{ stands: 'allowed' }],
      aipref: 'train-ai',
      confidence: 'medium',
      checked: '2026-11-28',
      known: [{ how: 'document', date: '2026-11-28' }],
      sources: [
        {
          what: 'giga.de: German wording and position',
          url: 'https://www.giga.de/tech/ki-widerspruch-bei-ebay-datennutzung-jetzt-verhindern--01JSPHK9V7GEG78X7FJ7QS169F',
          date: '2025-04',
        },
        {
          what: 'battaglia.law: English title, and that it works in the United States',
          url: 'https://battaglia.law/how-to-disable-ebays-hidden-ai-data-collection-setting',
          date: '2025',
        },
        { what: 'Clubic: French title of the page', url: 'https://www.clubic.com/actualite-558648', date: '2025-04' },
        {
          what: 'Consumer Rights Wiki',
          url: 'https://consumerrights.wiki/w/EBay_opts-in_users_for_AI_training',
          date: '2026-06-19',
        },
        {
          what: 'eBay Skin and makeup-js: the switch eBay publishes; that the page uses it is inferred',
          url: 'https://github.com/eBay/skin',
        },
      ],
    },
  ],
};
