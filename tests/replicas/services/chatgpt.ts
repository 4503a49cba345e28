import { privacyPortal } from './forms.ts';
import type { Block, Page, ServiceReplica } from './kit/model.ts';

/**
 * Facts: the row is a button whose name ends in the state; the switch is in the dialog that it opens; Radix, so that
 * tabs react to mousedown and what is behind a dialog is hidden; order of the panel of May 2026; the buttons beside it
 * destroy.
 */
const panel: Block[] = [
  {
    w: {
      id: 'improve',
      setting: 'improve-model',
      is: 'dialog-row',
      label: 'Improve the model for everyone',
      refuses: 'off',
      allows: 'on',
      attributes: { 'data-testid': 'improve-model-open-modal-button' },
      languages: { ko: { words: { on: '켜짐', off: '꺼짐' } }, 'zh-CN': { words: { on: '开', off: '关' } } },
      inside: {
        title: 'Model improvement',
        text: 'Allow your content to be used to train our models, which makes ChatGPT better for you and everyone who uses it. We take steps to protect your privacy. Learn more',
        done: 'Done',
        testid: 'improve-model-toggle',
        also: [
          {
            id: 'audio',
            setting: 'audio-recordings',
            is: 'radix',
            label: 'Include your audio recordings',
            refuses: 'off',
            allows: 'on',
          },
          {
            id: 'video',
            setting: 'video-recordings',
            is: 'radix',
            label: 'Include your video recordings',
            help: 'Include your audio or video recordings from Voice to train our models. Transcripts and other files are covered by Improve the model for everyone. Learn more',
            refuses: 'off',
            allows: 'on',
          },
        ],
      },
    },
  },
  { w: { id: 'location', is: 'radix', label: 'Location', initial: 'on' } },
  {
    w: {
      id: 'browser-data',
      is: 'dialog-row',
      label: 'Remote browser data',
      initial: 'on',
      inside: { title: 'Remote browser data', text: 'Keep cookies between tasks.', done: 'Done' },
    },
  },
  { p: 'Shared links' },
  { danger: 'Archive all' },
  { danger: 'Delete all', attributes: { 'data-testid': 'delete-all-chats-button' } },
  { danger: 'Export data' },
  { w: { id: 'marketing', is: 'radix', label: 'Marketing privacy', initial: 'off' } },
];

const settings: Block[] = [
  {
    tabs: 'settings',
    open: 'Data controls',
    on: 'mousedown',
    items: [
      {
        name: 'General',
        blocks: [{ w: { id: 'follow-up', is: 'radix', label: 'Show follow up suggestions in chats', initial: 'on' } }],
      },
      {
        name: 'Personalization',
        blocks: [{ w: { id: 'memory', is: 'radix', label: 'Reference saved memories', initial: 'on' } }],
      },
      { name: 'Data controls', blocks: panel, attributes: { 'data-testid': 'data-controls-tab' } },
      { name: 'Account', blocks: [{ danger: 'Delete account' }] },
    ],
  },
];

const chat: Block[] = [
  { h: 'What can I help with?', level: 1 },
  { field: 'text', label: 'Ask anything' },
];
const profile =
  '<button type="button" data-testid="accounts-profile-button" data-pointerdown="open profile"><div class="truncate">Sam Replica</div></button>';

const page = (id: string, at: string[], hash?: string): Page => ({
  id,
  at,
  title: 'ChatGPT',
  hides: true,
  signedIn: profile,
  blocks: settings,
  ways: {
    'audio-recordings': ['Improve the model for everyone…'],
    'video-recordings': ['Improve the model for everyone…'],
  },
  over: { name: 'Settings', behind: chat, ...(hash === undefined ? {} : { hash }) },
});

export const chatgpt: ServiceReplica = {
  service: 'chatgpt',
  signedOut: 'https://chatgpt.com/auth/login?next={path}',
  pages: [
    page('data-controls', ['https://chatgpt.com/settings/data-controls']),
    page(
      'hash',
      [
        'https://chatgpt.com/#settings/DataControls',
        'https://chatgpt.com/c/68d2#settings/DataControls',
        'https://chat.openai.com/#settings/DataControls',
      ],
      '#settings/DataControls',
    ),
    {
      id: 'codex',
      at: ['https://chatgpt.com/codex/cloud/settings/general'],
      title: 'Codex',
      nav: ['General', 'Environments', 'Code review'],
      signedIn: profile,
      blocks: [
        { h: 'General', level: 1 },
        { w: { id: 'diff', is: 'radix', label: 'Show diffs side by side', initial: 'on' } },
        {
          w: {
            id: 'environments',
            setting: 'codex-environments',
            is: 'radix',
            label: 'Include environments',
            refuses: 'off',
            allows: 'on',
          },
        },
      ],
    },
    privacyPortal,
  ],
};
