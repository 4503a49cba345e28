// @vitest-environment node
/** What the notice is told once a change was confirmed. */
import { expect, test } from 'vitest';
import { confirmedView } from '../../../src/content/changing/telling-ends.ts';
import type { PageControl } from '../../../src/catalog/schema.ts';
import type { Visit } from '../../../src/content/visit/visit.ts';
import type { Change } from '../../../src/ledger/schema.ts';

const setting: PageControl = {
  id: 'training',
  name: 'Training',
  pages: ['https://a.example/settings'],
  open: 'https://a.example/settings',
  remedy: 'control',
  control: { labels: [] },
  feedback: { says: 'A thumbs up is still used.' },
  cleanUp: { url: 'https://a.example/history' },
  also: [{ name: 'B: Training', url: 'https://b.example/settings' }],
};
const view = (more: Partial<PageControl>, kind: Change['kind'] = 'refuse') =>
  confirmedView(
    { service: { name: 'A' }, setting: { ...setting, ...more } } as Visit,
    { state: kind === 'refuse' ? 'refused' : 'allowed', refuses: 'off' },
    { kind, moved: [] } as unknown as Change,
  );

test('after refusing, what undoes it, where what was kept is, and what belongs with it', () => {
  expect(view({})).toMatchObject({
    state: 'done',
    feedback: 'A thumbs up is still used.',
    cleanUp: { url: 'https://a.example/history' },
    also: [{ name: 'B: Training' }],
  });
});

test('what was kept is on this very page, where that is the setting’s own', () => {
  expect(view({ cleanUp: { url: 'https://a.example/settings' } })).toMatchObject({ cleanUp: { here: true } });
});

test('nothing of it after an undo', () => {
  const undone = view({}, 'undo');
  expect(undone.state).toBe('undone');
  for (const key of ['feedback', 'cleanUp', 'also']) expect(undone).not.toHaveProperty(key);
});
