import type { Block, ServiceReplica } from './kit/model.ts';

/**
 * Facts: rows of label, description and switch; the control carries `aria-checked`; a second switch of the same make,
 * "Location metadata", on the same page; label and description are text nodes of their own; no test id is known.
 */
const blocks: Block[] = [
  { h: 'Privacy', level: 2 },
  { p: 'Anthropic believes in transparent data practices' },
  { w: { id: 'location', is: 'radix', loose: true, label: 'Location metadata', help: 'Allow Claude to use coarse location metadata (city/region) to improve product experiences. Learn more.', initial: 'on' } },
  { w: { id: 'training', setting: 'model-training', is: 'radix', loose: true, label: 'Help improve our AI models', help: 'Allow the use of your chats and coding sessions to train and improve Anthropic AI models.', refuses: 'off', allows: 'on' } },
  { h: 'Your data', level: 3 },
  { danger: 'Export data' },
  { w: { id: 'memory', is: 'radix', loose: true, label: 'Generate memory from chat history', initial: 'off' } },
];

export const claude: ServiceReplica = {
  service: 'claude',
  signedOut: 'https://claude.ai/login?returnTo={path}',
  pages: [
    { id: 'privacy', at: ['https://claude.ai/settings/data-privacy-controls', 'https://claude.ai/settings/privacy'], title: 'Claude', nav: ['General', 'Account', 'Privacy', 'Billing', 'Capabilities', 'Connectors', 'Claude Code'], blocks },
    {
      id: 'hash',
      at: ['https://claude.ai/new#settings/data-privacy-controls', 'https://claude.ai/chat/7f0a#settings/data-privacy-controls'],
      title: 'Claude',
      hides: true,
      blocks,
      over: { name: 'Settings', behind: [{ h: 'Good morning, Sam', level: 1 }, { field: 'text', label: 'How can I help you today?' }], hash: '#settings/data-privacy-controls' },
    },
  ],
};
