import type { Service } from '../catalog/schema.ts';

/** Cursor: the editor holds the switch; the web dashboard is where a team's administrators enforce it. On refuses. */
export const cursor: Service = {
  id: 'cursor',
  name: 'Cursor',
  letters: 'Cu',
  hosts: ['https://cursor.com/*', 'https://www.cursor.com/*'],
  signedOut: ['https://cursor.com/login*', 'https://authenticator.cursor.sh/*'],
  settings: [
    {
      id: 'privacy-mode',
      name: 'Privacy Mode',
      remedy: 'control',
      pages: ['https://cursor.com/dashboard{/*}?', 'https://www.cursor.com/dashboard{/*}?'],
      open: 'https://cursor.com/dashboard',
      overlay: true,
      path: ['Cursor Settings in the editor', 'General', 'Privacy Mode'],
      control: {
        labels: [{ lang: 'en', text: 'Privacy Mode', refuses: 'on' }],
        kinds: ['switch', 'checkbox'],
      },
      app: [
        'In the editor, open Cursor Settings: Cmd+Shift+J on a Mac, Ctrl+Shift+J elsewhere.',
        'Open “General” and turn “Privacy Mode” on.',
      ],
      plans: 'Off at first for individuals, on for teams, whose administrators can enforce it on the dashboard.',
      doesNotCover: ['The switch that counts for one person is in the editor.', 'Training already done stays done.'],
      default: [{ stands: 'refused', plans: ['Teams'] }, { stands: 'allowed' }],
      aipref: 'train-ai',
      confidence: 'medium',
      checked: '2026-11-24',
      known: [{ how: 'document', date: '2026-11-24' }],
      sources: [
        {
          what: 'Cursor Help, privacy and data',
          url: 'https://cursor.com/help/security-and-privacy/privacy.md',
          date: '2026',
        },
        { what: 'sloppish.com on the default', url: 'https://sloppish.com/opt-out-illusion.html', date: '2026-03-25' },
      ],
    },
  ],
};
