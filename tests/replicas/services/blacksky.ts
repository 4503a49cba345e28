import type { Option, ServiceReplica } from './kit/model.ts';

const options: Option[] = [{ value: 'allow', text: 'Allow' }, { value: 'unset', text: 'No preference' }, { value: 'deny', text: 'Deny' }];
const name = 'Configure AI preference for: {label}';

/** Facts: four categories, each a group of three toggle buttons; the group is called after the category; saves on choice. */
export const blacksky: ServiceReplica = {
  service: 'blacksky',
  pages: [
    {
      id: 'ai',
      at: ['https://blacksky.community/settings/ai-preferences'],
      title: 'Blacksky',
      blocks: [
        { h: 'AI preferences', level: 1 },
        { w: { id: 'training', setting: 'ai-training', is: 'segments', name, label: 'Training', help: 'Use your data to build or train new AI models.', options, refuses: 'deny', allows: 'allow' } },
        { w: { id: 'inference', is: 'segments', name, label: 'Inference', help: 'Use your data as input.', options, initial: 'unset' } },
        { w: { id: 'synthetic', is: 'segments', name, label: 'Synthetic content', help: 'Make content from your data.', options, initial: 'allow' } },
        { w: { id: 'embedding', is: 'segments', name, label: 'Embedding', help: 'Index your data.', options, initial: 'unset' } },
      ],
    },
  ],
};
