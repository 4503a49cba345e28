import { page } from '../../kit/spec.ts';

export const spec = page({
  library: 'vuetify',
  framework: 'Vue',
  pattern: 'v-switch with its label, v-select and v-checkbox in other rows',
  title: 'Datenschutz',
  rows: [
    ['suggestions', 'KI-Vorschläge anzeigen', true],
    ['ads', 'Meine Daten für Werbung verwenden', true],
    ['training', 'Meine Daten zum Trainieren von KI-Modellen verwenden', true, 'Gilt für alle neuen Inhalte.'],
    [
      'team',
      'Meine Daten zum Trainieren von KI-Modellen meines Teams verwenden',
      true,
      'Anders als „Meine Daten zum Trainieren von KI-Modellen verwenden“.',
    ],
    ['language', 'Sprache', 'Deutsch'],
    ['mail', 'Neuigkeiten per E-Mail', false],
  ],
  key: 'training',
  on: true,
  off: false,
  early: 'greyed',
  target: {
    labels: [
      { text: 'Use my data to train AI models', lang: 'en', refuses: 'off' },
      { text: 'Meine Daten zum Trainieren von KI-Modellen verwenden', lang: 'de', refuses: 'off' },
    ],
    kinds: ['switch', 'checkbox'],
  },
});
