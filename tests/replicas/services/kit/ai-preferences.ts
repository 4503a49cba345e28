import type { Block, Option } from './model.ts';

const options: Option[] = [
  { value: 'allow', text: 'Allow' },
  { value: 'unset', text: 'No preference' },
  { value: 'deny', text: 'Deny' },
];

/**
 * The four published preferences of AT Protocol apps, as several apps draw them: a group of three choices each, which saves on
 * choice.
 * @param name how a group is called; `{label}` stands for the category
 * @param helps what is said under training, inference, synthetic content and embedding
 */
export function aiPreferences(name: string, helps: [string, string, string, string]): Block[] {
  const [training, inference, synthetic, embedding] = helps;
  const group = { is: 'segments', name, options } as const;
  return [
    {
      w: {
        ...group,
        id: 'training',
        setting: 'ai-training',
        label: 'Training',
        help: training,
        refuses: 'deny',
        allows: 'allow',
      },
    },
    { w: { ...group, id: 'inference', label: 'Inference', help: inference, initial: 'unset' } },
    { w: { ...group, id: 'synthetic', label: 'Synthetic content', help: synthetic, initial: 'allow' } },
    { w: { ...group, id: 'embedding', label: 'Embedding', help: embedding, initial: 'unset' } },
  ];
}
