import type { Service } from '../catalog/schema.ts';

/**
 * HuggingChat and the software that it runs, chat-ui. Hugging Face took the switch out of its own copy, where chats are
 * never used for training; copies that others host have it where their operator shares data. It names itself "switch";
 * what a person reads stands beside it, and in copies from before September 2025 in a label around it.
 */
export const huggingchat: Service = {
  id: 'huggingchat',
  name: 'HuggingChat',
  letters: 'Hc',
  hosts: [],
  selfHosted: true,
  signedOut: [],
  settings: [
    {
      id: 'training',
      name: 'Use of chats on huggingface.co',
      remedy: 'none',
      pages: [],
      none: {
        says: 'does-not-train',
        because:
          'Hugging Face removed the switch from huggingface.co/chat because chats there are private and never used for training, as its maintainers answered.',
        instead: [],
      },
      doesNotCover: [
        'Copies of the software on other hosts have a switch of their own, where their operator shares data.',
      ],
      confidence: 'high',
      checked: '2026-11-28',
      known: [
        { how: 'document', date: '2026-11-28' },
        {
          how: 'shipped-code',
          date: '2026-11-28',
          source: {
            what: 'huggingface/chat-ui: the row is there only where the operator sets PUBLIC_APP_DATA_SHARING',
            url: 'https://github.com/huggingface/chat-ui',
            date: '2026-08-21',
          },
        },
      ],
      sources: [
        {
          what: 'Maintainers’ answer in the discussion of HuggingChat (432)',
          url: 'https://huggingface.co/spaces/huggingchat/chat-ui/discussions/432',
          date: '2024',
        },
        {
          what: 'huggingface/chat-ui: the row is there only where the operator sets PUBLIC_APP_DATA_SHARING',
          url: 'https://github.com/huggingface/chat-ui',
          date: '2026-08-21',
        },
      ],
    },
    {
      id: 'share-conversations',
      name: 'Share with model authors',
      remedy: 'control',
      // The software stands at the top of its host or below a folder.
      pages: ['https://:instance(.+)/settings/application{/}?', 'https://:instance(.+)/chat/settings/application{/}?'],
      path: ['Settings', 'Application Settings', 'Share with model authors'],
      control: {
        labels: [
          { lang: 'en', text: 'Share with model authors', refuses: 'off' },
          { lang: 'en', text: 'Share conversations with model authors', refuses: 'off' }, // until 2025-09-24
        ],
        kinds: ['switch', 'checkbox'],
        hints: [{ selector: 'input[type="checkbox"][name="shareConversationsWithModelAuthors"]', refuses: 'off' }],
        never: ['Delete all conversations'],
      },
      plans:
        'Copies of chat-ui on other hosts than Hugging Face’s, where the operator has turned sharing on. It is on at first.',
      doesNotCover: ['What was shared before stays shared.', 'Training already done stays done.'],
      default: [{ stands: 'allowed' }],
      confidence: 'high',
      checked: '2026-11-28',
      known: [
        {
          how: 'shipped-code',
          date: '2026-11-28',
          source: {
            what: 'huggingface/chat-ui, src/routes/settings/(nav)/application/+page.svelte and src/lib/components/Switch.svelte: wording, markup, default',
            url: 'https://github.com/huggingface/chat-ui',
            date: '2026-08-21',
          },
        },
      ],
      sources: [
        {
          what: 'huggingface/chat-ui, src/routes/settings/(nav)/application/+page.svelte and src/lib/components/Switch.svelte: wording, markup, default',
          url: 'https://github.com/huggingface/chat-ui',
          date: '2026-08-21',
        },
        {
          what: 'huggingface/chat-ui, commit 2d549953e: the change of the label',
          url: 'https://github.com/huggingface/chat-ui/commit/2d549953e',
          date: '2025-09-24',
        },
      ],
    },
  ],
};
