import type { Service } from './schema.ts';

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
      app: ['In the IDE, open the settings, then “Appearance & Behavior”, “System Settings”, “Data Sharing”.', 'Turn off “Send detailed code-related data”.'],
      plans: 'Off unless you agreed, in IDE 2025.2.4 and later. Licences for non-commercial use may differ.',
      doesNotCover: ['Holdout cannot read or change a setting of the IDE.', 'Training already done stays done.'],
      confidence: 'medium',
      checked: '2026-11-24',
      sources: [{ what: 'JetBrains: data collection and use policy', url: 'https://www.jetbrains.com/help/ai/data-collection-and-use-policy.html', date: '2026' }],
    },
  ],
};
