import type { ServiceReplica } from './kit/model.ts';

/** Facts: a page of the organisation with two switches, one for training, one for evaluation. No markup was seen; the other neighbours were made up here. */
export const devin: ServiceReplica = {
  service: 'devin',
  signedOut: 'https://app.devin.ai/auth/login?redirect={path}',
  pages: [
    {
      id: 'general',
      at: [
        'https://app.devin.ai/org/yarn-replica/settings/general',
        'https://app.devin.ai/org/second-skein/settings/general',
      ],
      routes: ['https://app.devin.ai/org/:instance/settings/general{/}?'],
      title: 'Devin',
      nav: ['General', 'Members', 'Integrations', 'Secrets', 'Billing'],
      blocks: [
        { h: 'General', level: 1 },
        { field: 'text', label: 'Organization name' },
        {
          w: {
            id: 'evaluate',
            is: 'radix',
            loose: true,
            label: 'Evaluate Devin',
            help: 'Let us use your sessions to evaluate Devin.',
            initial: 'on',
          },
        },
        {
          w: {
            id: 'smarter',
            setting: 'make-smarter',
            is: 'radix',
            loose: true,
            label: 'Make Devin smarter',
            help: 'Let us use your sessions to train Devin.',
            refuses: 'off',
            allows: 'on',
          },
        },
        { danger: 'Delete organization' },
      ],
    },
  ],
};
