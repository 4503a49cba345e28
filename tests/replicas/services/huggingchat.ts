import type { Block, ServiceReplica } from './kit/model.ts';

/**
 * Facts: chat-ui's own code. Rows of title and description; a hidden box and, beside it, a `div role=switch` called "switch";
 * further switches and lists of the same make. Until September 2025 a label held both and the title; such copies are about.
 */
const rest: Block[] = [
  {
    w: {
      id: 'streamingMode',
      is: 'select',
      label: 'Streaming mode',
      options: [
        { value: 'smooth', text: 'Smooth stream' },
        { value: 'raw', text: 'Raw stream' },
      ],
      initial: 'smooth',
    },
  },
  {
    w: {
      id: 'directPaste',
      is: 'huggingface',
      label: 'Paste text directly',
      help: 'Paste long text directly into chat instead of a file.',
      initial: 'off',
    },
  },
  {
    w: {
      id: 'hapticsEnabled',
      is: 'huggingface',
      label: 'Haptic feedback',
      help: 'Vibrate on taps and actions on supported devices.',
      initial: 'on',
    },
  },
  {
    w: {
      id: 'theme',
      is: 'select',
      label: 'Theme',
      options: [
        { value: 'system', text: 'System' },
        { value: 'dark', text: 'Dark' },
      ],
      initial: 'system',
    },
  },
];
const id = 'shareConversationsWithModelAuthors';

export const huggingchat: ServiceReplica = {
  service: 'huggingchat',
  pages: [
    {
      id: 'application',
      at: ['https://chat.example.org/settings/application', 'https://ai.example.net/chat/settings/application'],
      title: 'Chat UI',
      nav: ['Application Settings'],
      blocks: [
        { h: 'Application Settings', level: 2 },
        {
          w: {
            id,
            setting: 'share-conversations',
            is: 'huggingface',
            label: 'Share with model authors',
            help: 'Sharing your data helps improve open models over time.',
            refuses: 'off',
            allows: 'on',
          },
        },
        ...rest,
        { danger: 'Delete all conversations' },
      ],
    },
    {
      id: 'older',
      at: ['https://older.example.org/settings/application'],
      title: 'Chat UI',
      nav: ['Application Settings', 'Models'],
      blocks: [
        { h: 'Application Settings', level: 2 },
        {
          w: {
            id,
            setting: 'share-conversations',
            is: 'huggingface-2024',
            label: 'Share conversations with model authors',
            help: 'Sharing your data will help improve the training data and make open models better over time.',
            refuses: 'off',
            allows: 'on',
          },
        },
        {
          w: {
            id: 'hideEmojiOnSidebar',
            is: 'huggingface-2024',
            label: 'Hide emoticons in conversation topics',
            initial: 'off',
          },
        },
        { danger: 'Delete all conversations' },
      ],
    },
  ],
};
