import type { Service } from '../catalog/schema.ts';

/**
 * Starlink: a box in the form that "Edit Profile" opens. Saving asks for a one-time code that only the person can get, and
 * without it nothing is saved.
 */
export const starlink: Service = {
  id: 'starlink',
  name: 'Starlink',
  letters: 'Sr',
  hosts: ['https://www.starlink.com/*', 'https://starlink.com/*'],
  signedOut: ['https://www.starlink.com/auth/login*', 'https://starlink.com/auth/login*'],
  settings: [
    {
      id: 'ai-training',
      name: 'Share personal data with Starlink’s trusted collaborators to train AI models',
      remedy: 'control',
      pages: ['https://www.starlink.com/account/settings{/}?', 'https://starlink.com/account/settings{/}?'],
      open: 'https://www.starlink.com/account/settings',
      confirmIn: 'own-tab',
      overlay: true,
      path: ['Account', 'Settings', 'Edit Profile', 'Save, then the code that Starlink sends you'],
      control: {
        labels: [
          {
            lang: 'en',
            text: "Share personal data with Starlink's trusted collaborators to train AI models",
            refuses: 'off',
          },
          // As a report in German quotes it.
          {
            lang: 'de',
            text: 'Persönliche Daten mit vertrauenswürdigen Partnern von Starlink teilen, um KI-Modelle zu trainieren',
            refuses: 'off',
          },
        ],
        kinds: ['checkbox', 'switch'],
        reveal: [{ press: ['Edit Profile', 'Profil bearbeiten'] }],
        complete: [{ press: ['Save'] }],
      },
      regions: 'Everywhere. On since 15 January 2026 for new and existing customers.',
      plans: 'The holder of the account.',
      doesNotCover: [
        'It is about passing your data on to others. Starlink’s own training has no switch.',
        'Nothing is saved before you enter the code that Starlink sends you. Look once more afterwards.',
        'Training already done stays done.',
      ],
      default: [{ stands: 'allowed', since: '2026-01-15' }],
      aipref: 'train-ai',
      confidence: 'high',
      checked: '2026-11-28',
      known: [{ how: 'document', date: '2026-11-28' }],
      sources: [
        {
          what: 'The Unfolder: exact label, the code, and to check again',
          url: 'https://www.theunfolder.com/starlink-ai-opt-out',
          date: '2026',
        },
        {
          what: 'IT-Markt: German wording and way',
          url: 'https://www.it-markt.ch/news/2026-01-20/starlink-sammelt-nutzerdaten-fuer-ki-training',
          date: '2026-01-20',
        },
        {
          what: 'SoylentNews: its own training has no opt-out',
          url: 'https://soylentnews.org/article.pl?sid=26/01/25/0439223',
          date: '2026-01-25',
        },
        {
          what: 'Digitec: the policy’s words',
          url: 'https://www.digitec.ch/de/page/starlink-setzt-auf-kitraining-mit-kundendaten-wer-das-nicht-will-muss-selbst-handeln-41250',
          date: '2026-01-21',
        },
        {
          what: 'Infobae: on at first, since when',
          url: 'https://www.infobae.com/tecno/2026/02/06/como-evitar-que-starlink-use-tus-datos-personales-para-entrenar-a-la-inteligencia-artificial/',
          date: '2026-02-06',
        },
        { what: 'Scripts that sign in (public repositories): address of the sign-in page' },
      ],
    },
  ],
};
