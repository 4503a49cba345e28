import type { Service } from '../catalog/schema.ts';

/** Photoroom: a switch in the app. That the web app shows it too is not confirmed. */
export const photoroom: Service = {
  id: 'photoroom',
  name: 'Photoroom',
  letters: 'Pr',
  hosts: [],
  signedOut: [],
  settings: [
    {
      id: 'improve-model',
      name: 'Improve model for everyone',
      remedy: 'app',
      pages: [],
      path: ['Create', 'Content', 'the workspace, in the top corner', 'Manage account', 'Data control'],
      app: [
        'In the app, open “Create”, then “Content”, press the workspace in the top corner, then “Manage account”.',
        'Open “Data control” (“Contrôle des données”, “Controllo dati”).',
        'Turn off “Improve model for everyone” (“Improve the model for everyone”, “Améliorer le modèle pour tous” or “pour tout le monde”, “Migliora modello per tutti”, “Melhorar o modelo para todos”).',
      ],
      plans: 'On at first. Each account has its own; there is none for a whole workspace.',
      doesNotCover: [
        'Pictures that come through the API are never used.',
        'Holdout cannot read or change it: no settings page on the web is known.',
        'Training already done stays done.',
      ],
      default: [{ stands: 'allowed' }],
      aipref: 'train-ai',
      confidence: 'high',
      checked: '2026-11-28',
      known: [{ how: 'document', date: '2026-11-28' }],
      sources: [
        {
          what: 'Photoroom Help, permission to use your data: steps, default, label',
          url: 'https://help.photoroom.com/en/articles/8707489-permission-for-photoroom-to-use-your-data',
        },
        {
          what: 'Photoroom Help: what the API sends is never used',
          url: 'https://help.photoroom.com/en/articles/10067660-does-the-ai-learn-from-your-images',
        },
        {
          what: 'Photoroom Help in French',
          url: 'https://help.photoroom.com/fr/articles/8707489-autorisation-pour-photoroom-d-utiliser-vos-donnees',
        },
        {
          what: 'Photoroom Help in Italian',
          url: 'https://help.photoroom.com/it/articles/8707489-autorizzazione-all-utilizzo-dei-dati-da-parte-di-photoroom',
        },
        {
          what: 'Photoroom Help in Portuguese',
          url: 'https://help.photoroom.com/pt/articles/10067660-a-ia-aprende-com-as-suas-imagens',
        },
      ],
    },
  ],
};
