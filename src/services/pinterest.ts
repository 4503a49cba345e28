import type { Service } from '../catalog/schema.ts';

/** Pinterest: a box in a section of its own, below the boxes about advertising. */
export const pinterest: Service = {
  id: 'pinterest',
  name: 'Pinterest',
  letters: 'Pi',
  hosts: [
    'https://*.pinterest.com/*',
    'https://*.pinterest.co.uk/*',
    'https://*.pinterest.de/*',
    'https://*.pinterest.fr/*',
    'https://*.pinterest.es/*',
    'https://*.pinterest.it/*',
    'https://*.pinterest.ca/*',
    'https://*.pinterest.jp/*',
  ],
  signedOut: ['https://*.pinterest.*/login*'],
  settings: [
    {
      id: 'canvas',
      name: 'Use your data to train Pinterest Canvas',
      remedy: 'control',
      pages: ['https://*.pinterest.*/settings/privacy{/}?', 'https://*.pinterest.*/settings/privacy-and-data{/}?'],
      open: 'https://www.pinterest.com/settings/privacy',
      path: ['Settings', 'Privacy and data', 'GenAI', 'Use your data to train Pinterest Canvas'],
      control: {
        labels: [{ lang: 'en', text: 'Use your data to train Pinterest Canvas', refuses: 'off' }],
        kinds: ['checkbox', 'switch'],
        headings: ['GenAI'],
        // Its neighbours in German, by Pinterest's own help page; the row itself is not known in German.
        never: [
          'Informationen von dir besuchten Webseiten verwenden',
          'Partner-Infos verwenden',
          'Anzeigen für Pinterest',
          'Aktivität für die Berichtserstellung zu Anzeigen',
          'Informationen mit Partnern teilen',
        ],
        // Pages of Pinterest's settings usually want a Save; whether this one does is not known.
        complete: [{ press: ['Save'], within: 'page', optional: true }],
      },
      plans: 'Adults. Accounts of people under 18 are opted out.',
      doesNotCover: [
        'The choices about AI-made pins in your feed (“GenAI interests”, “Refine your recommendations”) are other settings: they change what you are shown.',
        'Training already done stays done.',
      ],
      default: [{ stands: 'refused', plans: ['People under 18'] }, { stands: 'allowed' }],
      aipref: 'train-ai',
      confidence: 'medium',
      checked: '2026-11-28',
      known: [{ how: 'document', date: '2026-11-28' }],
      sources: [
        {
          what: 'Millikan Corydian: steps and the words of the help page',
          url: 'https://millikancorydon.com/6637/feature/protect-yourself-from-pinterest-ai',
          date: '2025-03',
        },
        {
          what: 'Pinterest Help in German: the neighbours',
          url: 'https://help.pinterest.com/de/article/your-privacy-and-data-settings',
          date: '2026',
        },
        {
          what: 'zerlo.net: what is shown is another setting',
          url: 'https://zerlo.net/de/blog/pinterest-ki-ausschalten-wie-geht-das',
          date: '2025-10-17',
        },
        {
          what: 'Pinterest Help, manage GenAI settings',
          url: 'https://help.pinterest.com/en/article/manage-genai-settings',
        },
        { what: 'Audit of the app’s “Privacy and data” screen (public repository)', date: '2026' },
        { what: 'Two replicas of the page (public repositories): section, neighbours, kind of control' },
        {
          what: 'pinterest/gestalt: the checkbox Pinterest publishes; that the page uses it is inferred',
          url: 'https://github.com/pinterest/gestalt',
        },
      ],
    },
  ],
};
