import type { Service, Signals } from '../catalog/schema.ts';

/** Settings that only the newer app has, by Microsoft's page on its privacy controls; the second for accounts in the United States. */
const newerApp: Signals = { texts: ['Shared experiences', 'Import browser data from Microsoft Edge'] };

/**
 * By Microsoft's help, as a public copy has it, signing in is what brings a history of chats, and data of the browser is
 * imported for accounts in the United States alone.
 */
const accounts: Signals = { texts: ['Chat history', 'Import browser data from Microsoft Edge'] };

const apps =
  'Personal Microsoft accounts in the app from before 18 August 2026; work and school accounts are not trained on. The newer app has no such switch: Microsoft says that prompts, responses and files are not used there to train foundation models, so that a missing row is the answer.';

/**
 * Microsoft Copilot for consumers: two switches, both under Privacy in the profile, without an address of their own. Since
 * 18 August 2026 there are two apps at the same addresses: the newer one has neither, and does not train.
 */
export const microsoftCopilot: Service = {
  id: 'microsoft-copilot',
  name: 'Microsoft Copilot',
  letters: 'Mc',
  hosts: ['https://copilot.microsoft.com/*', 'https://copilot.com/*'],
  signedOut: [],
  signedIn: accounts,
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
          { lang: 'ja', text: '会話アクティビティのトレーニング', refuses: 'off' },
          { lang: 'ja', text: 'モデルのトレーニング', refuses: 'off' }, // on the web, by one handbook
        ],
        kinds: ['switch', 'checkbox'],
      },
      notOffered: newerApp,
      regions:
        'Not in Brazil, mainland China, Israel, Nigeria, South Korea and Vietnam, where Microsoft does not train; nor for people under 18 or signed out.',
      plans: apps,
      doesNotCover: [
        'Voice has a switch of its own: both must be off.',
        'Conversations are still used for other product improvement, advertising and safety, and people at Microsoft may read some of them, with no way out.',
        'Training already done stays done.',
      ],
      app: [
        'In the app, open your profile, then “Privacy”.',
        'Turn off “Training on conversation activity”. In 2025 the web page lacked it and the app had it.',
      ],
      default: [{ stands: 'allowed', reported: true }],
      together: [{ service: 'microsoft-copilot', setting: 'training-voice' }],
      aipref: 'train-ai',
      confidence: 'high',
      checked: '2026-11-28',
      known: [{ how: 'document', date: '2026-11-28' }],
      sources: [
        {
          what: 'Microsoft support: Copilot privacy controls, for the older app',
          url: 'https://support.microsoft.com/en-us/microsoft-copilot/microsoft-copilot-privacy-controls',
          date: '2026-10-02',
        },
        {
          what: 'Microsoft support: privacy controls of the newer app',
          url: 'https://support.microsoft.com/en-us/privacy/microsoft-copilot/privacy-controls',
          date: '2026-10-02',
        },
        {
          what: 'Microsoft support: activity history, with its statement on training',
          url: 'https://support.microsoft.com/en-us/privacy/microsoft-copilot/activity-history',
          date: '2026-10-02',
        },
        { what: 'Japanese handbook (public repository) after Microsoft’s support pages: wording', date: '2026-08-08' },
        { what: 'Audit of AI privacy settings (public repository), Copilot chapter', date: '2026-10-02' },
        {
          what: 'tipsmake.com: the older names',
          url: 'https://tipsmake.com/guidelines-for-controlling-rights-okcms',
          date: '2026-03-28',
        },
        {
          what: 'Clubic: French wording',
          url: 'https://www.clubic.com/actualite-584302-microsoft-vous-observe-en-jeu-pour-entrainer-son-ia-mais-vous-pouvez-le-desactiver.html',
          date: '2025-10',
        },
        {
          what: 'Copy of Microsoft’s Spanish privacy FAQ',
          url: 'http://caryconover.com/other20/82/main.php?id=384',
          date: '2025',
        },
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
          { lang: 'ja', text: '音声会話のトレーニング', refuses: 'off' },
        ],
        kinds: ['switch', 'checkbox'],
      },
      notOffered: newerApp,
      regions:
        'Not in Brazil, mainland China, Israel, Nigeria, South Korea and Vietnam, where Microsoft does not train; nor for people under 18 or signed out.',
      plans: apps,
      doesNotCover: ['Text has a switch of its own: both must be off.', 'Training already done stays done.'],
      app: ['In the app, open your profile, then “Privacy”.', 'Turn off “Training on voice conversations”.'],
      together: [{ service: 'microsoft-copilot', setting: 'training-text' }],
      aipref: 'train-ai',
      confidence: 'medium',
      checked: '2026-11-28',
      known: [{ how: 'document', date: '2026-11-28' }],
      sources: [
        {
          what: 'Audit of AI privacy settings (public repository), Copilot chapter: older app only, default not stated',
          date: '2026-10-02',
        },
        {
          what: 'Microsoft support: privacy controls of the newer app',
          url: 'https://support.microsoft.com/en-us/privacy/microsoft-copilot/privacy-controls',
          date: '2026-10-02',
        },
        { what: 'Japanese handbook (public repository) after Microsoft’s support pages: wording', date: '2026-08-08' },
        { what: 'Table of menu paths (public repository)', date: '2026-08-08' },
        {
          what: 'Copy of Microsoft’s Spanish privacy FAQ',
          url: 'http://caryconover.com/other20/82/main.php?id=384',
          date: '2025',
        },
      ],
    },
  ],
};
