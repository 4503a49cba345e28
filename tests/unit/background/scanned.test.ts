// @vitest-environment node
import { afterEach, describe, expect, it } from 'vitest';
import { answerPage } from '../../../src/background/page-messages.ts';
import { knowScanned } from '../../../src/catalog/index.ts';
import { scannedDefinition, scannedServices } from '../../../src/ledger/scanned.ts';
import type { PageMessage, Task } from '../../../src/messages.ts';
import { refKey } from '../../../src/shared/refs.ts';
import { scannedRef } from '../../../src/shared/scanned.ts';
import { harness } from './harness.ts';

const PAGE = 'https://forum.example/settings/privacy';
const REF = scannedRef('forum.example', 'abc');
const ASK: PageMessage = { type: 'page/ask', service: REF.service, settings: [REF] };
const BEGIN: PageMessage = {
  type: 'change/begin',
  ref: REF,
  kind: 'refuse',
  before: { state: 'allowed', position: 'on' },
};

/** A background that knows one setting by a scan. */
async function setup() {
  const h = harness();
  await h.store.scanned(
    {
      ...REF,
      state: 'allowed',
      label: 'Use my posts to train AI models',
      position: 'on',
      refuses: 'off',
      rung: 'name',
      origin: 'https://forum.example',
      path: '/settings/privacy',
      at: h.now().toISOString(),
      strength: 'seen',
      scanned: { label: 'Use my posts to train AI models', lang: 'en', refuses: 'off', kind: 'switch' },
    },
    [],
  );
  const { findings } = await h.store.head();
  knowScanned(scannedServices(findings));
  h.pages.definition = async (href) => scannedDefinition(findings, new URL(href).hostname) ?? null;
  const say = (message: PageMessage, href = PAGE) => answerPage(message, h.from(1, { href }), h.pages);
  return { h, say };
}

afterEach(() => knowScanned([]));

describe('a page with a setting that a scan found', () => {
  it('is asked to turn it off where the person has just asked for that, and to look otherwise', async () => {
    const { h, say } = await setup();
    const taskOf = async () => ((await say(ASK)) as { value: Task }).value?.settings[refKey(REF)]?.task;
    expect(await taskOf()).toBe('look');
    h.pages.wished = async () => true;
    expect(await taskOf()).toBe('refuse');
    // What a person has just asked for is told on the page, also where notices are off.
    await h.store.setPreferences({ notice: false });
    expect(((await say(ASK)) as { value: Task }).value?.settings[refKey(REF)]).toMatchObject({ notice: true });
    h.pages.wished = async () => false;
    expect(((await say(ASK)) as { value: Task }).value?.settings[refKey(REF)]).toMatchObject({ notice: false });
  });

  it('gets its definition, and no other site does', async () => {
    const { say } = await setup();
    expect(await say({ type: 'page/define' })).toMatchObject({ ok: true, value: { id: REF.service } });
    expect(await say({ type: 'page/define' }, 'https://other.example/settings/privacy')).toEqual({
      ok: true,
      value: null,
    });
  });

  it('may speak of it on its own page alone', async () => {
    const { say } = await setup();
    expect(await say(BEGIN)).toMatchObject({ ok: true, value: { id: 1 } });
    expect(await say(BEGIN, 'https://forum.example/elsewhere')).toMatchObject({ refused: 'not-your-page' });
    expect(await say(BEGIN, 'https://evil.example/settings/privacy')).toMatchObject({ refused: 'not-your-page' });
    knowScanned([]);
    expect(await say(BEGIN)).toMatchObject({ refused: 'unknown-setting' });
  });

  it('keeps what the scan found, whatever is read later', async () => {
    const { h, say } = await setup();
    await say({ type: 'page/found', ref: REF, seen: { state: 'unclear', reason: 'no-control' } });
    const { findings } = await h.store.head();
    expect(findings.get(refKey(REF))).toMatchObject({ state: 'unclear', scanned: { kind: 'switch' } });
    expect(scannedServices(findings)[0]?.settings).toHaveLength(1);
  });
});
