import type { ServiceReplica } from './kit/model.ts';

/** Facts: chat-ui's own code: a hidden box and a `div role=switch` called "switch" in one label, the description beside it; further switches of the same make. */
export const huggingchat: ServiceReplica = {
  service: 'huggingchat',
  signedOut: 'https://huggingface.co/login?next={path}',
  pages: [
    {
      id: 'application',
      at: ['https://huggingface.co/chat/settings/application', 'https://huggingface.co/chat/settings'],
      title: 'HuggingChat',
      nav: ['Application Settings', 'Models'],
      blocks: [
        { h: 'Application Settings', level: 2 },
        { w: { id: 'shareConversationsWithModelAuthors', setting: 'share-conversations', is: 'huggingface', label: 'Share conversations with model authors', help: 'Sharing your data will help improve the training data and make open models better over time.', refuses: 'off', allows: 'on' } },
        { w: { id: 'hideEmojiOnSidebar', is: 'huggingface', label: 'Hide emoticons in conversation topics', initial: 'off' } },
        { w: { id: 'directPaste', is: 'huggingface', label: 'Disable paste formatting', initial: 'off' } },
        { danger: 'Delete all conversations' },
      ],
    },
  ],
};
