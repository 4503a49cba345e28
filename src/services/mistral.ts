import type { Service } from '../catalog/schema.ts';

/**
 * Mistral: two pages of the admin panel, one for Vibe (formerly Le Chat), one for the API. "Enable Labs models" on the
 * latter overrides the refusal and is never touched.
 */
export const mistral: Service = {
  id: 'mistral',
  name: 'Mistral',
  letters: 'Mi',
  hosts: ['https://admin.mistral.ai/*'],
  signedOut: ['https://v2.auth.mistral.ai/*', 'https://auth.mistral.ai/*'],
  settings: [
    {
      id: 'vibe-training',
      name: 'Vibe (formerly Le Chat): Model training',
      remedy: 'control',
      pages: ['https://admin.mistral.ai/vibe/privacy{/}?'],
      open: 'https://admin.mistral.ai/vibe/privacy',
      path: ['Admin Console', 'Manage: Vibe', 'Privacy', 'Allow your interactions to be used to train our models'],
      control: {
        labels: [{ lang: 'en', text: 'Allow your interactions to be used to train our models', refuses: 'off' }],
        kinds: ['switch', 'checkbox'],
        headings: ['Model training'],
      },
      plans:
        'Free. Of Pro and Education Mistral’s own pages disagree: the documentation has them opted out, the help article does not. Team and Enterprise are opted out.',
      doesNotCover: [
        'API calls have their own switch on another page.',
        '“Public chat sharing”, “Model response feedback” and “Chat Retention Policy” on the same page are other matters.',
        'Training already done stays done.',
      ],
      app: [
        'In the app, open the settings, then “Account”, “Data & Account Controls”.',
        'Turn off “Enable data sharing”.',
      ],
      default: [
        { stands: 'allowed', plans: ['Free'] },
        { stands: 'refused', plans: ['Team', 'Enterprise'] },
      ],
      feedback: {
        says: 'A thumbs up or down is used on every plan.',
        source: {
          what: 'Mistral Help Center (455207)',
          url: 'https://help.mistral.ai/en/articles/455207-can-i-opt-out-of-my-input-or-output-data-being-used-for-training',
          date: '2026',
        },
      },
      aipref: 'train-ai',
      confidence: 'high',
      checked: '2026-11-28',
      known: [{ how: 'document', date: '2026-11-28' }],
      sources: [
        {
          what: 'Mistral Help Center (455207)',
          url: 'https://help.mistral.ai/en/articles/455207-can-i-opt-out-of-my-input-or-output-data-being-used-for-training',
          date: '2026',
        },
        {
          what: 'Mistral documentation, privacy and data controls',
          url: 'https://docs.mistral.ai/admin/monitor-comply/privacy-data-controls',
          date: '2026-08-21',
        },
        {
          what: 'Source of the documentation: addresses and names of the options',
          url: 'https://github.com/mistralai/platform-docs-public',
          date: '2026-08-21',
        },
      ],
    },
    {
      id: 'api-training',
      name: 'API: Data usage for improving our services',
      remedy: 'control',
      pages: ['https://admin.mistral.ai/plateforme/privacy{/}?'],
      open: 'https://admin.mistral.ai/plateforme/privacy',
      path: [
        'Admin Console',
        'API',
        'Privacy',
        'Data usage for improving our services, by the help article “Anonymous improvement data”',
      ],
      control: {
        labels: [
          { lang: 'en', text: "Allow the use of your API calls to train Mistral's AI models", refuses: 'off' },
          {
            lang: 'tr',
            text: "API çağrılarınızın Mistral'ın yapay zeka modellerini eğitmek için kullanılmasına izin verin",
            refuses: 'off',
          },
        ],
        kinds: ['switch', 'checkbox'],
        headings: ['Data usage for improving our services', 'Anonymous improvement data'],
        never: ['Enable Labs models', 'Labs models'],
      },
      plans:
        'The free Experiment plan, by the help article; the documentation says that API data is not used for training. The Scale plan is opted out.',
      doesNotCover: [
        '“Enable Labs models” on the same page allows training whatever you choose here. Holdout never touches it.',
        '“Zero data retention” on the same page is another matter.',
        'Vibe has its own switch on another page.',
        'Training already done stays done.',
      ],
      default: [{ stands: 'refused', plans: ['Scale'] }],
      aipref: 'train-ai',
      confidence: 'medium',
      checked: '2026-11-28',
      known: [{ how: 'document', date: '2026-11-28' }],
      sources: [
        {
          what: 'Mistral documentation, privacy and data controls',
          url: 'https://docs.mistral.ai/admin/monitor-comply/privacy-data-controls',
          date: '2026-08-21',
        },
        { what: 'Note of a reading of the live page (public repository): wording and neighbours', date: '2026-08-16' },
        { what: 'Turkish project note that quotes the page (public repository)', date: '2026' },
        {
          what: 'Mistral Help Center (455207)',
          url: 'https://help.mistral.ai/en/articles/455207-can-i-opt-out-of-my-input-or-output-data-being-used-for-training',
          date: '2026',
        },
      ],
    },
  ],
};
