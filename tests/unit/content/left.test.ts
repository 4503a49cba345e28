/** What happens while the background has not answered yet: the place is left, or the person goes on with the page. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { locate } from '../../../src/catalog/match.ts';
import { Orphaned } from '../../../src/content/messaging.ts';
import { stay } from '../../../src/content/runtime.ts';
import { report, type Visit } from '../../../src/content/visit/visit.ts';
import type { PageMessage, Reply, SettingTask } from '../../../src/messages.ts';
import { linkedin } from '../../../src/services/linkedin.ts';
import { t as english } from '../ui/english.ts';

vi.mock('../../../src/shared/texts.ts', async (original) => ({
  ...(await original<typeof import('../../../src/shared/texts.ts')>()),
  t: (...args: Parameters<typeof english>) => english(...args),
  interfaceLocale: () => 'en-GB',
}));
/** What was sent and is not answered yet. */
const waiting = vi.hoisted(() => [] as { message: PageMessage; answer: (reply: Reply | Promise<Reply>) => void }[]);
vi.mock('../../../src/content/messaging.ts', () => ({
  Orphaned: class extends Error {},
  Unanswered: class extends Error {},
  isOrphaned: () => false,
  send: (message: PageMessage) => new Promise<Reply>((answer) => waiting.push({ message, answer })),
}));

const HREF = 'https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement';
const place = locate(linkedin, HREF);
const LABEL = 'Use my data for training content creation AI models';
const noticed = (): boolean => document.documentElement.querySelector(':scope > div') !== null;

/** What follows an answer follows at once, in promises. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

let left = new AbortController();
function arrive(): void {
  if (!place) throw new Error('no settings page');
  document.body.innerHTML = `<main><h1>Data</h1><div><span id="l">${LABEL}</span><button role="switch" aria-labelledby="l" aria-checked="true"></button></div></main>`;
  const task: SettingTask = { task: 'look', notice: true };
  stay(linkedin, place, { settings: { 'linkedin/genai-improvement': task } }, left.signal);
}
const asked = (type: PageMessage['type']) =>
  vi.waitFor(() => {
    const found = waiting.find(({ message }) => message.type === type);
    if (!found) throw new Error(`nothing asked ${type}`);
    return found;
  }, 8000);

beforeEach(() => {
  waiting.length = 0;
  left = new AbortController();
});
afterEach(() => left.abort());

test('the notice comes once the finding is stored', async () => {
  arrive();
  const stored = await asked('page/found');
  stored.answer({ ok: true, value: { finding: {} } });
  await vi.waitFor(() => expect(noticed()).toBe(true));
});

test('the notice of a finding that was being stored goes with its place, and does not come back', async () => {
  arrive();
  const stored = await asked('page/found');
  left.abort();
  stored.answer({ ok: true, value: { finding: {} } });
  await settled();
  expect(noticed()).toBe(false);
});

test('nor does it when the background was updated meanwhile', async () => {
  arrive();
  const stored = await asked('page/found');
  left.abort();
  stored.answer(Promise.reject(new Orphaned()));
  await settled();
  expect(noticed()).toBe(false);
});

test('a press of the person’s own while a finding is being stored is theirs, and not unheard', async () => {
  arrive();
  const stored = await asked('page/found');
  expect(stored.message).toMatchObject({ seen: { state: 'allowed' } });
  const control = document.querySelector('button') as Element;
  const click = new MouseEvent('click', { bubbles: true, composed: true });
  Object.defineProperty(click, 'isTrusted', { value: true });
  control.dispatchEvent(click);
  control.setAttribute('aria-checked', 'false');
  stored.answer({ ok: true, value: { finding: {} } });
  const found = () => waiting.filter(({ message }) => message.type === 'page/found');
  await vi.waitFor(() => expect(found()).toHaveLength(2), 15_000);
  expect(found()[1]?.message).toMatchObject({ seen: { state: 'refused' }, byHand: true });
}, 20_000);

test('a reading is told only when the one before it was stored, or could not be', async () => {
  const ref = { service: 'linkedin', setting: 'another' };
  const tell = (state: 'allowed' | 'refused'): Promise<unknown> =>
    report({ ref, service: linkedin } as unknown as Visit, { state });
  const all = Promise.allSettled([tell('allowed'), tell('refused'), tell('allowed')]);
  const answers = [() => Promise.reject<Reply>(new Orphaned()), (): Reply => ({ ok: true, value: undefined })];
  for (const answer of answers) {
    await settled();
    const told = waiting.splice(0);
    expect(told).toHaveLength(1);
    told[0]?.answer(answer());
  }
  await settled();
  expect(waiting.map(({ message }) => message)).toMatchObject([{ seen: { state: 'allowed' } }]);
  waiting[0]?.answer({ ok: true, value: undefined });
  expect((await all).map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
});
