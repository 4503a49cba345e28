import type { Service } from './schema.ts';

/** HuggingChat: the switch names itself "switch"; what a person reads is the label around it. */
export const huggingchat: Service = {
  id: 'huggingchat',
  name: 'HuggingChat',
  letters: 'Hc',
  hosts: ['https://huggingface.co/*'],
  signedOut: ['https://huggingface.co/login*'],
  settings: [
    {
      id: 'share-conversations',
      name: 'Share conversations with model authors',
      remedy: 'control',
      pages: ['https://huggingface.co/chat/settings/application{/}?', 'https://huggingface.co/chat/settings{/}?'],
      open: 'https://huggingface.co/chat/settings/application',
      hubs: ['https://huggingface.co/chat/settings/*'],
      path: ['Settings', 'Application Settings', 'Share conversations with model authors'],
      control: {
        labels: [{ lang: 'en', text: 'Share conversations with model authors', refuses: 'off' }],
        kinds: ['switch', 'checkbox'],
        hints: [{ selector: 'input[type="checkbox"][name="shareConversationsWithModelAuthors"]', refuses: 'off' }],
      },
      plans: 'Shown only where the operator has turned sharing on.',
      doesNotCover: ['What was shared before stays shared.', 'Training already done stays done.'],
      confidence: 'high',
      checked: '2026-11-24',
      sources: [{ what: 'huggingface/chat-ui: the settings page and its switch', url: 'https://github.com/huggingface/chat-ui' }],
    },
  ],
};
