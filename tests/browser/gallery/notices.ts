import { newParts, seenParts } from '../../../src/content/notice/new-setting.ts';
import type { NoticeView } from '../../../src/content/notice/notice.ts';
import type { ScannedControl } from '../../../src/shared/scan.ts';

const NEW: ScannedControl = {
  n: 1,
  label: 'Use my voice messages to train speech models',
  section: '',
  lang: 'en',
  kind: 'switch',
  about: 'training',
  refuses: 'off',
  state: 'allowed',
  position: 'on',
};
const LABEL = 'Use my data for training content creation AI models';

/** Every state of the notice. */
export const NOTICES: Record<string, NoticeView> = {
  allowed: { state: 'allowed', service: 'LinkedIn', label: LABEL, position: 'on', refuses: 'off' },
  inverted: {
    state: 'allowed',
    service: 'Tumblr',
    label: 'Prevent third-party sharing for example-blog',
    position: 'off',
    refuses: 'on',
  },
  choice: {
    state: 'allowed',
    service: 'Medium',
    label: 'Third-party training',
    choice: 'Allow',
    position: 'on',
    refuses: 'off',
  },
  again: {
    state: 'allowed',
    service: 'LinkedIn',
    label: LABEL,
    position: 'on',
    refuses: 'off',
    wasOff: '2026-11-02T18:05:00Z',
  },
  working: { state: 'working', service: 'LinkedIn', task: 'refuse' },
  done: { state: 'done', service: 'LinkedIn', refuses: 'off' },
  after: {
    state: 'done',
    service: 'Example service',
    refuses: 'off',
    feedback: 'A thumbs up or down still sends the whole conversation, and it is used for training.',
    cleanUp: { url: 'https://service.example/history' },
    also: [
      { name: 'Example service: Audio recordings', url: 'https://service.example/audio' },
      { name: 'Another service: Its own setting', url: 'https://another.example/settings' },
    ],
  },
  here: { state: 'done', service: 'Example service', refuses: 'on', cleanUp: { here: true } },
  feedback: { state: 'feedback', service: 'Example service', says: 'A thumbs up or down is used for training.' },
  moved: {
    state: 'done',
    service: 'LinkedIn',
    refuses: 'off',
    moved: [{ label: 'Research invitations' }],
  },
  'put-back': {
    state: 'moved',
    service: 'LinkedIn',
    moved: [{ label: 'Research invitations', kind: 'switch' }],
  },
  undone: { state: 'undone', service: 'LinkedIn', position: 'on' },
  'could-not': { state: 'could-not', service: 'LinkedIn', why: 'unknown-dialog', task: 'refuse', switch: true },
  unclear: { state: 'unclear', service: 'Example service', reason: 'ambiguous' },
  locked: { state: 'locked', service: 'LinkedIn', fixed: 'allowed' },
  request: {
    state: 'request',
    service: 'Instagram',
    by: 'form',
    steps: [
      'Choose your country and enter your e-mail.',
      'Paste this, or write your own.',
      'Press the form’s own button. Holdout never sends it for you.',
    ],
    text: 'I object to my information being used to develop and improve AI.',
    fill: true,
  },
  hint: {
    state: 'hint',
    service: 'LinkedIn',
    setting: 'Data for Generative AI Improvement',
    href: 'https://www.linkedin.example/settings',
  },
  'request-not-kept': {
    state: 'request',
    service: 'Instagram',
    by: 'form',
    steps: ['Paste this, or write your own.'],
    text: 'I object.',
    fill: false,
    notKept: 'full',
  },
  'not-kept': { state: 'trouble', service: 'LinkedIn', why: 'not-kept' },
  'not-kept-full': { state: 'trouble', service: 'LinkedIn', why: 'not-kept-full' },
  'no-answer': { state: 'trouble', service: 'LinkedIn', why: 'no-answer' },
  failed: { state: 'trouble', service: 'LinkedIn', why: 'failed' },
  new: { state: 'beside', service: 'LinkedIn', key: 'new', parts: (t) => newParts(t, 'LinkedIn') },
  'new-seen': { state: 'beside', service: 'LinkedIn', key: 'seen', parts: (t) => seenParts(t, 'LinkedIn', true, NEW) },
  'new-unclear': {
    state: 'beside',
    service: 'LinkedIn',
    key: 'unclear',
    parts: (t) => {
      const { refuses: _, ...rest } = NEW;
      return seenParts(t, 'LinkedIn', true, { ...rest, state: 'unclear', why: 'wording' });
    },
  },
  updated: { state: 'updated' },
};
