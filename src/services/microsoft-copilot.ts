import type { Service } from './schema.ts';

/** Microsoft Copilot for consumers: two switches, both under Privacy in the profile, without an address of their own. */
export const microsoftCopilot: Service = {
  id: 'microsoft-copilot',
  name: 'Microsoft Copilot',
  letters: 'Mc',
  hosts: ['https://copilot.microsoft.com/*', 'https://copilot.com/*'],
  signedOut: [],
  settings: [
    {
      id: 'training-text',
      name: 'Training on conversation activity',
      remedy: 'control',
      pages: ['https://copilot.microsoft.com/*', 'https://copilot.com/*'],
      open: 'https://copilot.microsoft.com/',
      confirmIn: 'own-tab',
      overlay: true,
      path: ['the profile icon', 'your profile name', 'Privacy', 'Training on conversation activity'],
      control: {
        labels: [
          { lang: 'en', text: 'Training on conversation activity', refuses: 'off' },
          { lang: 'en', text: 'Model training on text', refuses: 'off' }, // 2025 to about March 2026
          { lang: 'fr', text: 'Formation du modèle sur texte', refuses: 'off' },
          { lang: 'es', text: 'Entrenamiento de modelos en texto', refuses: 'off' },
        ],
        kinds: ['switch', 'checkbox'],
      },
      regions: 'Not in Brazil, mainland China, Israel, Nigeria, South Korea and Vietnam, where Microsoft does not train; nor for people under 18.',
      plans: 'Personal Microsoft accounts. Work and school accounts are not trained on.',
      doesNotCover: [
        'Voice has a switch of its own: both must be off.',
        'Conversations are still used for other product improvement, advertising and safety.',
        'Training already done stays done.',
      ],
      app: ['In the app, open your profile, then “Privacy”.', 'Turn off “Training on conversation activity”. In 2025 the web page lacked it and the app had it.'],
      confidence: 'medium',
      checked: '2026-11-24',
      sources: [
        { what: 'Microsoft support: Copilot privacy controls', url: 'https://support.microsoft.com/en-us/microsoft-copilot/microsoft-copilot-privacy-controls', date: '2026-10-02' },
        { what: 'Audit of AI privacy settings (public repository), Copilot chapter', date: '2026-10-02' },
        { what: 'tipsmake.com: the older names', url: 'https://tipsmake.com/guidelines-for-controlling-rights-okcms', date: '2026-03-28' },
        { what: 'Clubic: French wording', url: 'https://www.clubic.com/actualite-584302-microsoft-vous-observe-en-jeu-pour-entrainer-son-ia-mais-vous-pouvez-le-desactiver.html', date: '2025-10' },
        { what: 'Copy of Microsoft’s Spanish privacy FAQ', url: 'http://caryconover.com/other20/82/main.php?id=384', date: '2025' },
      ],
    },
    {
      id: 'training-voice',
      name: 'Training on voice conversations',
      remedy: 'control',
      pages: ['https://copilot.microsoft.com/*', 'https://copilot.com/*'],
      open: 'https://copilot.microsoft.com/',
      confirmIn: 'own-tab',
      overlay: true,
      path: ['the profile icon', 'your profile name', 'Privacy', 'Training on voice conversations'],
      control: {
        labels: [
          { lang: 'en', text: 'Training on voice conversations', refuses: 'off' },
          { lang: 'en', text: 'Model training on voice', refuses: 'off' },
          { lang: 'es', text: 'Entrenamiento de modelos en voz', refuses: 'off' },
        ],
        kinds: ['switch', 'checkbox'],
      },
      regions: 'Not in Brazil, mainland China, Israel, Nigeria, South Korea and Vietnam, where Microsoft does not train; nor for people under 18.',
      plans: 'Personal Microsoft accounts. Work and school accounts are not trained on.',
      doesNotCover: ['Text has a switch of its own: both must be off.', 'Training already done stays done.'],
      app: ['In the app, open your profile, then “Privacy”.', 'Turn off “Training on voice conversations”.'],
      confidence: 'medium',
      checked: '2026-11-24',
      sources: [
        { what: 'Audit of AI privacy settings (public repository), Copilot chapter', date: '2026-10-02' },
        { what: 'Table of menu paths (public repository)', date: '2026-08-08' },
        { what: 'Copy of Microsoft’s Spanish privacy FAQ', url: 'http://caryconover.com/other20/82/main.php?id=384', date: '2025' },
      ],
    },
  ],
};
