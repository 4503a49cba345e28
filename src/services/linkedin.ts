import type { Service } from '../catalog/schema.ts';

/**
 * LinkedIn: one switch on a page of its own, and a separate objection form.
 * The setting was on by default before the terms said so (September 2024); the EU, EEA, UK, Switzerland, Canada
 * and Hong Kong were included from 3 November 2025.
 */
export const linkedin: Service = {
  id: 'linkedin',
  name: 'LinkedIn',
  letters: 'Li',
  hosts: ['https://www.linkedin.com/*'],
  signedOut: [
    'https://www.linkedin.com/uas/login*',
    'https://www.linkedin.com/login*',
    'https://www.linkedin.com/authwall*',
    'https://www.linkedin.com/checkpoint/*',
  ],
  account: [
    {
      selector: 'img.global-nav__me-photo',
      attribute: 'alt',
      source: {
        what: 'Extension that reads the signed-in member’s name there (public repository)',
        url: 'https://github.com/pkanchi23/ColdEmailCopilot/blob/main/content.js',
        date: '2026',
      },
    },
  ],
  signedIn: { selectors: ['img[class*="global-nav__me"]', '#meMenuV2WideComponentRef', 'a[href*="/in/"]'] },
  terms: {
    says: 'LinkedIn’s user agreement forbids software that automates its site or changes how it looks, and LinkedIn looks for extensions. Holdout acts on this one settings page, once, when you click. You can turn the notice off and use the toolbar button alone.',
    source: {
      what: 'LinkedIn User Agreement, section 8.2, “Don’ts”',
      url: 'https://www.linkedin.com/legal/user-agreement',
    },
  },
  settings: [
    {
      id: 'genai-improvement',
      name: 'Data for Generative AI Improvement',
      remedy: 'control',
      pages: ['https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement{/}?'],
      open: 'https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement',
      hubs: ['https://www.linkedin.com/mypreferences/d{/*}?'],
      path: [
        'Me',
        'Settings & Privacy',
        'Data privacy',
        'How LinkedIn uses your data',
        'Data for Generative AI Improvement',
      ],
      control: {
        labels: [
          { lang: 'en', text: 'Use my data for training content creation AI models', refuses: 'off' },
          {
            lang: 'de',
            text: 'Ihre Daten zum Schulen von KI-Modellen verwenden, um Inhalte zu erstellen',
            refuses: 'off',
          },
          {
            lang: 'fr',
            text: 'Utiliser mes données pour entraîner des modèles d’IA de création de contenu',
            refuses: 'off',
          },
          {
            lang: 'fr',
            text: 'Utiliser mes données pour entraîner les modèles d’IA de création de contenu',
            refuses: 'off',
          },
          { lang: 'es', text: 'Usar mis datos para entrenar modelos de IA que crean contenido', refuses: 'off' },
          { lang: 'pt', text: 'Usar meus dados para treinar modelos de IA para criar conteúdos', refuses: 'off' },
          {
            lang: 'it',
            text: 'Usa i miei dati per addestrare i modelli di IA per la creazione di contenuti',
            refuses: 'off',
          },
          {
            lang: 'nl',
            text: 'Mijn gegevens gebruiken voor training van AI-modellen waarmee content wordt gemaakt',
            refuses: 'off',
          },
          {
            lang: 'pl',
            text: 'Użyj moich danych do trenowania modeli AI służących do tworzenia treści',
            refuses: 'off',
          },
          { lang: 'ko', text: '콘텐츠 생성 AI 모델 훈련에 내 데이터 사용', refuses: 'off' },
        ],
        kinds: ['switch', 'checkbox'],
        words: { on: ['On', 'Ein', 'Aan', 'Sì'], off: ['Off', 'Aus', 'Uit', 'No'] },
        headings: [
          'Data for Generative AI Improvement',
          'Daten zur Verbesserung generativer KI',
          'Données pour l’amélioration de l’IA générative',
          'Datos para mejorar la IA generativa',
          'Dados para aprimoramento da IA generativa',
          'Dati per migliorare l’IA generativa',
          'Gegevens voor verbetering van generatieve AI',
          'Dane na potrzeby ulepszania generatywnej sztucznej inteligencji',
          '생성 AI 개선을 위한 데이터',
        ],
        dedicated: { refuses: 'off' },
        hints: [{ selector: 'input[role="switch"][aria-labelledby="allowDataForGenerativeAI"]', refuses: 'off' }],
      },
      regions:
        'United States and others since September 2024; EU, EEA, UK, Switzerland, Canada and Hong Kong since 3 November 2025. Not for people under 18; by one guide of 2026 not in mainland China either.',
      doesNotCover: [
        'Training already done stays done.',
        'It covers AI that creates content. For other AI models LinkedIn takes objections by form.',
        'Private messages are not used either way, as the page says.',
      ],
      default: [
        { stands: 'allowed', regions: ['EU', 'EEA', 'UK', 'CH', 'CA', 'HK'], since: '2025-11-03' },
        { stands: 'allowed' },
      ],
      aipref: 'train-ai',
      confidence: 'high',
      checked: '2026-11-28',
      known: [{ how: 'document', date: '2026-11-28' }],
      sources: [
        {
          what: 'LinkedIn Help, “LinkedIn and generative AI: data for improvement” (a6278444)',
          url: 'https://www.linkedin.com/help/linkedin/answer/a6278444',
        },
        {
          what: 'Brave, psst-component, src/linkedin/user.ts: the switch and its key',
          url: 'https://github.com/brave/psst-component',
          date: '2026-08-05',
        },
        {
          what: 'blog.autiomaa.org: the whole text of the page, from a picture',
          url: 'https://blog.autiomaa.org/2025/09/18/outout-from-linkedins-genai-data',
          date: '2025-09-18',
        },
        { what: 'LinkedIn settings bundle, module artdeco-toggle: markup of the older switch' },
        {
          what: 'netzpolitik.org: German labels and path',
          url: 'https://netzpolitik.org/2025/opt-out-anleitung-so-verhinderst-du-dass-linkedin-mit-deinen-daten-ki-trainiert',
          date: '2025',
        },
        {
          what: 'aitimes.com: Korean wording as printed by the press',
          url: 'https://www.aitimes.com/news/articleView.html?idxno=163473',
          date: '2024-09',
        },
      ],
    },
    {
      id: 'objection-form',
      name: 'Data Processing Objection Form',
      remedy: 'request',
      pages: ['https://www.linkedin.com/help/linkedin/ask/TS-DPRO{/}?'],
      open: 'https://www.linkedin.com/help/linkedin/ask/TS-DPRO',
      request: {
        by: 'form',
        to: 'https://www.linkedin.com/help/linkedin/ask/TS-DPRO',
        steps: [
          'Choose the kind of objection and fill in what the form asks of you.',
          'Paste this text, or write your own.',
          'Press the form’s own button. Holdout never sends it for you.',
        ],
        texts: [
          { lang: 'en', text: 'I object to the processing of my personal data for training AI models.' },
          {
            lang: 'en',
            regions: ['EU', 'EEA', 'UK', 'CH'],
            text: 'Under my right to object (Article 21 GDPR, or the law that corresponds to it where I live) I object to the processing of my personal data for training AI models. Please confirm that you have stopped.',
          },
        ],
        objection: true,
        option: [
          { lang: 'en', text: 'Object to processing for training content-generating AI models' },
          { lang: 'nl', text: 'Bezwaar maken tegen verwerking voor het trainen van AI-modellen die content genereren' },
        ],
      },
      regions: 'Everywhere; the right to object is strongest in the EU, EEA, UK and Switzerland.',
      doesNotCover: [
        'An objection is a request: LinkedIn decides and answers you.',
        'Training already done stays done.',
      ],
      aipref: 'train-ai',
      confidence: 'medium',
      checked: '2026-11-24',
      known: [{ how: 'document', date: '2026-11-24' }],
      sources: [
        { what: 'LinkedIn Help (a1338610)', url: 'https://www.linkedin.com/help/linkedin/answer/a1338610' },
        {
          what: 'Dutch Cowboys: option text',
          url: 'https://www.dutchcowboys.nl/socialmedia/linkedin-gaat-je-data-gewoon-gebruiken-om-ai-te-trainen',
          date: '2025-09-19',
        },
        {
          what: 'b2bgrowthco.com: address of the form',
          url: 'https://b2bgrowthco.com/linkedin-generative-ai-privacy-settings/',
          date: '2024-09',
        },
      ],
    },
  ],
};
