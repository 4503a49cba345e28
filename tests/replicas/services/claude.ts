import type { Block, ServiceReplica } from './kit/model.ts';

/**
 * Facts: a dialog over the chat, drawn about 2.9 s after the navigation; rows of label, description and switch, none with a
 * test id; the control carries `aria-checked`; a second switch of the same make, "Location metadata"; below them Export
 * data, whose button is the panel's first, and five Manage buttons, whose rows are not known and were made up here.
 */
const row = (...blocks: Block[]): Block => ({ box: blocks, tag: 'div', attributes: { 'data-settings-row': '' } });
const button = (label: string, text: string): Block =>
  row({ p: label }, { danger: text, attributes: { 'data-cds': 'Button' } });

const blocks: Block[] = [
  { h: 'Privacy', level: 2 },
  { p: 'Anthropic believes in transparent data practices' },
  {
    box: [
      row({
        w: {
          id: 'location',
          is: 'radix',
          loose: true,
          label: 'Location metadata',
          help: 'Allow Claude to use coarse location metadata (city/region) to improve product experiences. Learn more.',
          initial: 'on',
        },
      }),
      row({
        w: {
          id: 'training',
          setting: 'model-training',
          is: 'radix',
          loose: true,
          label: 'Help improve our AI models',
          help: 'Allow the use of your chats and coding sessions to train and improve Anthropic AI models.',
          refuses: 'off',
          allows: 'on',
        },
      }),
      { h: 'Your data', level: 3 },
      button('Export data', 'Export data'),
      ...['Shared chats', 'Shared artifacts', 'Uploaded files', 'Memory', 'Authorised apps'].map((label) =>
        button(`${label}, as this replica calls it`, 'Manage'),
      ),
    ],
    tag: 'div',
    attributes: { 'data-perf-screen': 'data-privacy-controls' },
  },
];

/** Facts: signed out, the address of the dialog draws this; both signs may be invisible. */
const signInScreen =
  '<main><h1>Your ideas, amplified</h1><div data-client-attestation-channel="send_magic_link" hidden></div>' +
  '<form><label>Email <input type="email" data-testid="email"></label><button type="button" data-testid="continue">Continue with email</button></form></main>';

export const claude: ServiceReplica = {
  service: 'claude',
  signedOut: 'https://claude.ai/login?returnTo={path}',
  pages: [
    {
      id: 'hash',
      at: [
        'https://claude.ai/new#settings/data-privacy-controls',
        'https://claude.ai/chat/7f0a#settings/data-privacy-controls',
      ],
      title: 'Claude',
      hides: true,
      blocks,
      over: {
        name: 'Settings',
        behind: [
          { h: 'Good morning, Sam', level: 1 },
          { field: 'text', label: 'How can I help you today?' },
        ],
        hash: '#settings/data-privacy-controls',
        after: 2900,
      },
      signInScreen,
    },
    // By the service's own help page; two tools found that it serves nothing.
    {
      id: 'privacy',
      at: ['https://claude.ai/settings/data-privacy-controls', 'https://claude.ai/settings/privacy'],
      title: 'Claude',
      nav: ['General', 'Account', 'Privacy', 'Billing', 'Capabilities', 'Connectors', 'Claude Code'],
      blocks,
    },
    {
      // Facts: Organization settings, Data and privacy, a switch "Rate chats". Neither the address nor the markup is confirmed; the neighbours were made up here.
      id: 'admin',
      at: ['https://claude.ai/admin-settings'],
      title: 'Claude',
      way: ['Data and privacy'],
      blocks: [
        {
          tabs: 'organisation',
          as: 'button',
          items: [
            {
              name: 'Organization',
              blocks: [
                { h: 'Organization settings', level: 1 },
                { field: 'text', label: 'Organization name' },
              ],
            },
            {
              name: 'Data and privacy',
              blocks: [
                { h: 'Data and privacy', level: 2 },
                {
                  w: {
                    id: 'rate',
                    setting: 'rate-chats',
                    is: 'radix',
                    loose: true,
                    label: 'Rate chats',
                    help: 'Members can send feedback to Anthropic.',
                    refuses: 'off',
                    allows: 'on',
                  },
                },
                { w: { id: 'projects', is: 'radix', loose: true, label: 'Public projects', initial: 'on' } },
                { danger: 'Export data' },
              ],
            },
          ],
        },
      ],
    },
  ],
};
