import type { NoticeView } from '../../../src/page/notice.ts';

const LABEL = 'Use my data for training content creation AI models';

/** Every state of the notice. */
export const NOTICES: Record<string, NoticeView> = {
  allowed: { state: 'allowed', service: 'LinkedIn', label: LABEL, position: 'on', refuses: 'off' },
  inverted: { state: 'allowed', service: 'Tumblr', label: 'Prevent third-party sharing for example-blog', position: 'off', refuses: 'on' },
  choice: { state: 'allowed', service: 'Medium', label: 'Third-party training', choice: 'Allow', position: 'on', refuses: 'off' },
  again: { state: 'allowed', service: 'LinkedIn', label: LABEL, position: 'on', refuses: 'off', wasOff: '2026-11-02T18:05:00Z' },
  working: { state: 'working', service: 'LinkedIn', task: 'refuse' },
  done: { state: 'done', service: 'LinkedIn', refuses: 'off' },
  moved: { state: 'done', service: 'LinkedIn', refuses: 'off', moved: [{ label: 'Research invitations', restored: true }] },
  undone: { state: 'undone', service: 'LinkedIn', position: 'on' },
  'could-not': { state: 'could-not', service: 'LinkedIn', why: 'unknown-dialog', task: 'refuse', switch: true },
  unclear: { state: 'unclear', service: 'Example service', reason: 'ambiguous' },
  locked: { state: 'locked', service: 'LinkedIn', fixed: 'allowed' },
  'signed-out': { state: 'signed-out', service: 'LinkedIn' },
  request: {
    state: 'request',
    service: 'Instagram',
    by: 'form',
    steps: ['Choose your country and enter your e-mail.', 'Paste this, or write your own.', 'Press the form’s own button. Holdout never sends it for you.'],
    text: 'I object to my information being used to develop and improve AI.',
    fill: true,
  },
  hint: { state: 'hint', service: 'LinkedIn', setting: 'Data for Generative AI Improvement', href: 'https://www.linkedin.example/settings' },
  updated: { state: 'updated' },
};
