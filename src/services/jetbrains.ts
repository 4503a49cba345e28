import type { Service } from '../catalog/schema.ts';

/** JetBrains AI: a setting of the IDE, off unless consent was given. */
export const jetbrains: Service = {
  id: 'jetbrains',
  name: 'JetBrains AI',
  letters: 'Jb',
  hosts: [],
  signedOut: [],
  settings: [
    {
      id: 'detailed-data',
      name: 'Send detailed code-related data',
      remedy: 'app',
      pages: [],
      path: ['the IDE’s settings', 'Appearance & Behavior', 'System Settings', 'Data Sharing'],
      app: [
        'In the IDE, open the settings, then “Appearance & Behavior”, “System Settings”, “Data Sharing”.',
        'Turn off “Send detailed code-related data”.',
      ],
      plans:
        'Off unless you agreed, in IDE 2025.2.4 and later. Licences for non-commercial use may differ. With an organisation’s licence it is off and cannot be turned on unless its administrators let users decide.',
      doesNotCover: ['Holdout cannot read or change a setting of the IDE.', 'Training already done stays done.'],
      default: [{ stands: 'refused' }],
      confidence: 'high',
      checked: '2026-11-28',
      known: [{ how: 'document', date: '2026-11-28' }],
      sources: [
        {
          what: 'JetBrains: data collection and use policy',
          url: 'https://www.jetbrains.com/help/ai/data-collection-and-use-policy.html',
          date: '2026',
        },
        {
          what: 'JetBrains Console: collection of detailed data, for organisations',
          url: 'https://www.jetbrains.com/help/jetbrains-console/code-related-data-collection.html',
          date: '2025-12-16',
        },
      ],
    },
    {
      id: 'console-detailed-data',
      name: 'JetBrains Console: Collection of Detailed Data',
      remedy: 'app',
      pages: [],
      for: 'administrator',
      path: ['JetBrains Console', 'AI management', 'Settings', 'Collection of Detailed Data'],
      app: [
        'In the JetBrains Console, open “AI management”, “Settings”, and find the card “Collection of Detailed Data”.',
        'Look that “Let users decide” is not chosen: it lets users share code from their editors.',
      ],
      plans: 'Organisations. Off unless someone changed it: users of an organisation cannot share by themselves.',
      doesNotCover: ['Personal licences have a setting in the editor.', 'Training already done stays done.'],
      default: [{ stands: 'refused' }],
      confidence: 'medium',
      checked: '2026-11-28',
      known: [{ how: 'document', date: '2026-11-28' }],
      sources: [
        {
          what: 'JetBrains Console Help, code-related data collection',
          url: 'https://www.jetbrains.com/help/jetbrains-console/code-related-data-collection.html',
          date: '2025-12-16',
        },
      ],
    },
  ],
};
