import type { Service } from '../catalog/schema.ts';

/** Doctolib: a consent in the patient's account, asked for at sign-in. How it is worded is not known. */
export const doctolib: Service = {
  id: 'doctolib',
  name: 'Doctolib',
  letters: 'Dt',
  hosts: [],
  signedOut: [],
  settings: [
    {
      id: 'ai-consent',
      name: 'Consent to training AI with health data',
      remedy: 'app',
      pages: [],
      path: ['Konto', 'Meine Präferenzen or Einstellungen', 'the section about the use of data for training AI'],
      app: [
        'Sign in at Doctolib and open “Konto”, then “Meine Präferenzen” or “Einstellungen”.',
        'Look for the section about the use of data for training AI, and take back your consent.',
        'For data that Doctolib uses without consent (sex, month and year of birth, surveys), object by a request to its support.',
      ],
      regions: 'Documented for Germany.',
      plans: 'Patients. Health data is used only with consent, so it is off until you gave it.',
      doesNotCover: ['Holdout cannot read it: nobody has described the page.', 'Training already done stays done.'],
      default: [{ stands: 'refused' }],
      confidence: 'medium',
      checked: '2026-11-28',
      known: [{ how: 'document', date: '2026-11-28' }],
      sources: [
        {
          what: 'netzpolitik.org: a consent that can be changed in the settings',
          url: 'https://netzpolitik.org/2025/neue-datenschutzhinweise-doctolib-will-ki-modelle-mit-gesundheitsdaten-trainieren/',
          date: '2025-01',
        },
        {
          what: 'Webersohn & Scholtz: where it is',
          url: 'https://webersohnundscholtz.de/doctolib-nutzt-gesundheitsdaten-fuer-ki-training-so-widersprechen-sie/',
          date: '2025',
        },
        {
          what: 'Verbraucherzentrale Bayern on the terms',
          url: 'https://verbraucherzentrale-bayern.de/aktuelle-meldungen/digitale-welt/datenschutz/agbcheck-doctolib-maerz-2025-104990',
          date: '2025-03',
        },
      ],
    },
  ],
};
