import type { ServiceReplica } from './kit/model.ts';

/**
 * Facts: one for each publication, on hosts of their own too; a switch in "Privacy"; saves by itself. Label of the help
 * page; another by a user.
 */
export const substack: ServiceReplica = {
  service: 'substack',
  signedOut: 'https://substack.com/sign-in?redirect={path}&for_pub=knitting',
  pages: [
    {
      id: 'publication',
      at: ['https://knitting.substack.com/publish/settings', 'https://www.knitting-letters.example/publish/settings'],
      title: 'Knitting letters',
      nav: ['Basics', 'Payments', 'Privacy', 'Domain', 'Import / Export', 'Danger zone'],
      blocks: [
        { h: 'Privacy', level: 2 },
        { w: { id: 'private', is: 'toggle', label: 'Private publication', initial: 'off' } },
        {
          w: {
            id: 'ai',
            setting: 'block-ai-training',
            is: 'toggle',
            label: 'Block AI training',
            help: 'Tells third-party AI-tools like ChatGPT and Google Gemini that their models should not be trained on your content. Note this may limit your discoverability on these platforms.',
            refuses: 'on',
            allows: 'off',
          },
        },
        { w: { id: 'likes', is: 'toggle', label: 'Hide likes', initial: 'off' } },
        { h: 'Danger zone', level: 2 },
        { danger: 'Export all data' },
        { danger: 'Delete publication' },
      ],
    },
  ],
};
