import { page } from '../../kit/spec.ts';
import { spec as drawn } from '../fluent-wc/spec.ts';

export const spec = page({
  ...drawn,
  pattern: 'The same fluent-switch where no definition says how it is drawn',
  target: { labels: drawn.target.labels, kinds: ['switch'] },
  outOfReach:
    'the element has no role and no state that anything outside of it can see (both are in its ElementInternals), so that nothing on the page says that it is a switch; a definition can name its custom state instead, as the page fluent-wc does',
});
