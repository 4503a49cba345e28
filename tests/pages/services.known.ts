/** Settings whose label nobody knows: their definitions name the page and the way, and nothing is read there. */
export const UNREADABLE: Record<string, 'no-control' | 'ambiguous'> = {
  'canva/ai-training': 'no-control',
  'upwork/ai-preferences': 'no-control',
  'academia/ai-features': 'no-control',
  'otter/training': 'no-control',
  'together/data-sharing': 'no-control',
  'cohere/data-controls': 'no-control',
};
