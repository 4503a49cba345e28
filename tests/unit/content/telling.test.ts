// @vitest-environment node
/** What the notice is told of a look, and once a change was confirmed. */
import { expect, test } from 'vitest';
import { confirmedView } from '../../../src/content/changing/telling-ends.ts';
import type { PageControl } from '../../../src/catalog/schema.ts';
import type { Visit } from '../../../src/content/visit/visit.ts';
import type { Seen } from '../../../src/content/visit/finding.ts';
import { viewOf } from '../../../src/content/visit/telling.ts';
import type { Change, Finding } from '../../../src/ledger/schema.ts';
import type { Reply, Stored } from '../../../src/messages.ts';

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

test('that it is on again is told by what the background made of the look, and by no finding of before', () => {
  const ON: Seen = { state: 'allowed', position: 'on' };
  const last = { state: 'refused', at: '2026-11-02T18:05:00Z' };
  const visit = { service: { name: 'A' }, task: { last } } as Visit;
  const stored = (more: object): Reply<Stored> => ({ ok: true, value: { finding: { ...more } as Finding } });
  const drift = { refused: '2026-11-01T09:00:00Z', found: '2026-11-03T09:00:00Z' };
  // Another account’s, or another container’s; or the person has just turned it on by hand.
  expect(viewOf(visit, ON, stored({}))).not.toHaveProperty('wasOff');
  expect(viewOf(visit, ON)).not.toHaveProperty('wasOff');
  expect(viewOf(visit, ON, stored({ drift: { ...drift, store: 'firefox-container-2' } }))).not.toHaveProperty('wasOff');
  expect(viewOf(visit, ON, stored({ drift }))).toMatchObject({ wasOff: drift.refused });
});
