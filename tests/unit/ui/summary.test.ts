import { describe, expect, test } from 'vitest';
import { CASES, hundred, ledgerOf, preferring, services } from '../../browser/gallery/invented.ts';
import type { Change } from '../../../src/ledger/schema.ts';
import { settingAt } from '../../../src/catalog/lookup.ts';
import { summarise, type Known, type Summary } from '../../../src/ui/model/summary.ts';
import { hasAccess } from '../../../src/ui/model/access.ts';
import { t } from './english.ts';

function of(name: string, more: Partial<Known> = {}): Summary {
  const known = CASES[name];
  if (!known) throw new Error(`No case ${name}`);
  return summarise(t, { ...known, ...more });
}

const first = services.slice(0, 1);
const linkedin = (states: Parameters<typeof ledgerOf>[0], more: Partial<Known> = {}): Summary =>
  summarise(t, {
    services: first,
    granted: ['<all_urls>'],
    now: new Date('2026-11-24T09:45:00Z'),
    locale: 'en-GB',
    timeZone: 'UTC',
    ledger: ledgerOf(states, { preferences: preferring({ services: ['linkedin'] }) }),
    ...more,
  });

describe('The answer', () => {
  test('some settings allow: counted as settings, with what turning off does', () => {
    const summary = of('away');
    expect(summary).toMatchObject({
      kind: 'some',
      headline: '3 settings still allow training',
      subline: '15 settings in all. Last check today at 09:41.',
    });
    expect(summary.primary).toMatchObject({ text: 'Turn off 3', hint: 'Opens the 3 pages in a window of its own.' });
    expect(summary.primary?.action).toEqual({
      do: 'turn-off',
      refs: [
        { service: 'linkedin', setting: 'genai' },
        { service: 'pinterest', setting: 'training' },
        { service: 'x', setting: 'training' },
      ],
    });
    expect(summary.secondary?.text).toBe('Check my services');
  });

  test('the tally has a cell for each setting, in the order of the rows and groups', () => {
    const summary = of('away');
    expect(summary.cells.join(' ')).toBe(
      'allowed allowed allowed todo todo todo waiting nothing refused refused refused refused refused refused refused',
    );
    expect([
      ...summary.rows.map(({ item }) => item.key),
      ...summary.groups.flatMap(({ items }) => items.map(({ key }) => key)),
    ]).toEqual(summary.items.map(({ key }) => key));
    expect(summary.groups.map(({ word, items }) => `${word} ${items.length}`)).toEqual([
      'Signed out 1',
      'Unknown 1',
      'Not checked 1',
      'Requested 1',
      'No opt-out 1',
      'Refused, locked 1',
      'Refused 6',
    ]);
  });

  test('the page the person is on has a card of its own and no second row', () => {
    const summary = of('some');
    expect(summary.here?.item.key).toBe('linkedin/genai');
    expect(summary.rows.map(({ item }) => item.name)).toEqual(['Pinterest', 'X']);
    expect(summary.primary?.text).toBe('Turn off 3');
  });

  test('one setting: the one button is enough, and the row has none', () => {
    const summary = linkedin({ linkedin: ['allowed'] });
    expect(summary).toMatchObject({
      headline: '1 setting still allows training',
      primary: { text: 'Turn off', hint: 'Opens the page in a window of its own.' },
    });
    expect(summary.rows[0]).not.toHaveProperty('turnOff');
  });

  test('first use', () => {
    expect(of('first')).toMatchObject({
      kind: 'first',
      headline: 'See which services may train AI on your data',
      primary: { text: 'Check my services' },
    });
  });

  test('no access: sites are counted, what was known is kept, and the rest can be checked', () => {
    const summary = of('access');
    expect(summary).toMatchObject({
      kind: 'access',
      headline: 'Holdout has no access to 4 sites',
      primary: { text: 'Give access to 4 sites', hint: 'Your browser asks once, for all 4.' },
    });
    expect(summary.primary?.action).toEqual({
      do: 'grant',
      hosts: [
        'https://pinterest.example/*',
        'https://x.example/*',
        'https://chatgpt.example/*',
        'https://grok.example/*',
      ],
    });
    expect(summary.rows.find(({ item }) => item.name === 'Pinterest')?.item.standing.when).toBe('allowed on 2 Nov');
    expect(summary.secondary?.text).toBe('Check the other 8');
  });

  test('access to all sites is access to a service that was chosen, and to none that is merely known', () => {
    const all = { granted: ['https://*/*'], services: first };
    const standing = (chosen: string[]): string | undefined => {
      const ledger = ledgerOf({ linkedin: ['allowed'] }, { preferences: preferring({ services: chosen }) });
      return linkedin({}, { ...all, ledger }).items[0]?.standing.key;
    };
    expect([standing(['linkedin']), standing([])]).toEqual(['allowed', 'no-access']);
  });

  test('a withheld first service asks for access by name', () => {
    expect(linkedin({}, { granted: [] })).toMatchObject({
      kind: 'access',
      headline: 'Holdout has no access to 1 site',
      primary: { text: 'Give access to LinkedIn', hint: 'Your browser asks once.' },
    });
  });

  test('what only the person can open is not checked and not turned off by a round, and says so', () => {
    const [service] = first;
    const [setting] = service?.settings ?? [];
    if (!service || !setting) throw new Error('no setting');
    const byHand = [{ ...service, settings: [{ ...setting, byHand: true as const }] }];
    const unknown = linkedin({}, { services: byHand });
    expect(unknown.items[0]).toMatchObject({
      opens: true,
      visits: false,
      standing: {
        key: 'not-checked',
        sentence: 'Holdout cannot open this one by itself. Open it, and Holdout reads it.',
      },
    });
    expect([unknown.primary, unknown.secondary].filter((offer) => offer?.action.do === 'check')).toEqual([]);
    const on = linkedin({ linkedin: ['allowed'] }, { services: byHand });
    expect(on.headline).toBe('1 setting still allows training');
    expect([on.primary, on.secondary].filter((offer) => offer?.action.do === 'turn-off')).toEqual([]);
    expect(on.items[0]?.standing.sentence).toBe('This setting allows training on your data.');
  });

  test('one that was switched on again and is locked is told too, and has no second line', () => {
    const ledger = ledgerOf({ linkedin: ['allowed'] }, { preferences: preferring({ services: ['linkedin'] }) });
    const [key, finding] = [...ledger.findings][0] ?? [];
    if (key === undefined || !finding) throw new Error('no finding');
    const drifted = {
      ...finding,
      state: 'locked',
      fixed: 'allowed',
      drift: { refused: '2026-03-03T10:00:00Z', found: '2026-11-24T09:41:00Z' },
    } as const;
    const { drifts, groups } = linkedin({}, { ledger: { ...ledger, findings: new Map([[key, drifted]]) } });
    expect([drifts.length, groups.flatMap(({ items }) => items).length]).toEqual([1, 0]);
  });

  test('no services chosen', () => {
    expect(linkedin({}, { ledger: ledgerOf({}, { preferences: preferring({ services: [] }) }) })).toMatchObject({
      kind: 'none',
      primary: { action: { do: 'choose' } },
    });
  });

  test('a setting of a service that was not chosen counts once something is known of it', () => {
    const summary = linkedin(
      {},
      { ledger: ledgerOf({ linkedin: ['allowed'] }, { preferences: preferring({ services: [] }) }) },
    );
    expect(summary.headline).toBe('1 setting still allows training');
  });
});

describe('All clear', () => {
  test('only when every setting says so; what refuses comes first', () => {
    const summary = of('clear');
    expect(summary).toMatchObject({
      kind: 'clear',
      headline: 'No setting allows training',
      subline: '12 settings refuse. Last check today at 09:41.',
      primary: { text: 'Check my services' },
    });
    expect(summary.groups[0]?.key).toBe('refused');
    expect(summary.cells[0]).toBe('refused');
  });

  type States = Parameters<typeof ledgerOf>[0];
  const REFUSED: States = { linkedin: ['refused', { strength: 'saved' }] };
  test.each<[string, States]>([
    ['not checked', REFUSED],
    ['signed out', { ...REFUSED, pinterest: ['signed-out'] }],
    ['unclear', { ...REFUSED, pinterest: ['unclear', { reason: 'ambiguous' }] }],
    ['locked, which way unknown', { ...REFUSED, pinterest: ['locked'] }],
  ])('never while one is %s', (_, states) => {
    const summary = linkedin(
      {},
      {
        services: services.slice(0, 2),
        ledger: ledgerOf(states, { preferences: preferring({ services: ['linkedin', 'pinterest'] }) }),
      },
    );
    expect(summary).toMatchObject({ kind: 'part', headline: '1 refused, 1 unknown' });
  });

  test('nothing known is said as such', () => {
    expect(linkedin({ linkedin: ['signed-out'] })).toMatchObject({ kind: 'part', headline: 'Nothing known yet' });
  });

  test('locked and allowing counts as allowing, and is not offered to be turned off', () => {
    const summary = linkedin({ linkedin: ['locked', { fixed: 'allowed' }] });
    expect(summary).toMatchObject({
      kind: 'some',
      headline: '1 setting still allows training',
      primary: { action: { do: 'check' } },
    });
  });

  test('a service without any way out is never called clear', () => {
    const reddit = services.filter(({ id }) => id === 'reddit');
    expect(
      linkedin({}, { services: reddit, ledger: ledgerOf({}, { preferences: preferring({ services: ['reddit'] }) }) }),
    ).toMatchObject({ kind: 'part', headline: 'Nothing can be turned off' });
  });
});

describe('A round', () => {
  test('under way: which one, how far, what was found', () => {
    const summary = of('checking');
    expect(summary).toMatchObject({
      kind: 'running',
      headline: 'Checking 5 of 12',
      subline: 'Reading X. Waiting for the page to settle.',
      progress: { done: 4, all: 12, task: 'look' },
    });
    expect(summary.rows.map(({ item }) => `${item.name} ${item.standing.word}`)).toEqual([
      'X Checking',
      'Pinterest Allowed',
      'LinkedIn Allowed',
      'Claude Refused',
      'ChatGPT Refused',
    ]);
    expect(summary).not.toHaveProperty('primary');
  });

  test('after it: what needs the person first, with reason and next step; what was done can be undone', () => {
    const summary = of('after');
    expect(summary).toMatchObject({
      kind: 'after',
      headline: '2 turned off, 1 needs you',
      subline: 'Today at 09:44.',
      primary: { text: 'Open X settings' },
      secondary: { text: 'Check my services' },
    });
    expect(summary.rows.map(({ item, undo }) => [item.name, undo])).toEqual([
      ['X', undefined],
      ['LinkedIn', 1],
      ['Pinterest', 2],
    ]);
    expect(summary.rows[0]).toMatchObject({
      note: 'could not turn off',
      why: 'The page showed a dialog that Holdout does not know, so it stopped. Turn it off there yourself, and Holdout reads it again.',
    });
  });

  test('what was done in a container is not offered to be undone from outside it', () => {
    const ledger = CASES['after']?.ledger;
    if (!ledger) throw new Error('no case');
    const changes = ledger.changes.map((change) => ({ ...change, store: 'firefox-container-2' }));
    expect(of('after', { ledger: { ...ledger, changes } }).rows.map(({ undo }) => undo)).not.toContain(1);
  });

  test('its result is news for ten minutes, then the standing answer is back', () => {
    expect(of('after', { now: new Date('2026-11-24T10:00:00Z') })).toMatchObject({
      kind: 'some',
      headline: '1 setting still allows training',
    });
  });

  test('a change that was not confirmed is not counted as turned off', () => {
    const known = CASES['after'];
    const changes =
      known?.ledger.changes.map((change) =>
        change.id === 1 ? { ...change, step: 'failed' as const, why: 'not-kept' } : change,
      ) ?? [];
    const findings = new Map(known?.ledger.findings);
    const seen = findings.get('linkedin/genai');
    if (seen) findings.set('linkedin/genai', { ...seen, state: 'allowed', position: 'on' });
    const round = known?.round && {
      ...known.round,
      visits: known.round.visits.map((visit) => (visit.change === 1 ? { ...visit, why: 'not-kept' } : visit)),
    };
    const summary = of('after', { ledger: { ...ledgerOf({}), ...known?.ledger, changes, findings }, round });
    expect(summary.headline).toBe('1 turned off, 2 need you');
    expect(summary.rows.find(({ item }) => item.name === 'LinkedIn')?.why).toContain(
      'After the reload, the page showed it on again.',
    );
  });

  test('a stopped check says how far it came', () => {
    const round = CASES['checking']?.round;
    const summary = of('checking', { round: round && { ...round, step: 'stopped', endedAt: '2026-11-24T09:44:50Z' } });
    expect(summary.note).toBe('The check stopped after 4 of 12. What was read until then is kept.');
  });
});

test('access covers by host, scheme and path', () => {
  expect(hasAccess([], [])).toBe(true);
  expect(hasAccess(['https://www.linkedin.com/*'], ['https://www.linkedin.com/*'])).toBe(true);
  expect(hasAccess(['https://*/*'], ['https://www.linkedin.com/*'])).toBe(true);
  expect(hasAccess(['*://*.linkedin.com/*'], ['https://www.linkedin.com/*'])).toBe(true);
  expect(hasAccess(['https://*.linkedin.com/*'], ['https://linkedin.com/*'])).toBe(true);
  expect(hasAccess(['https://linkedin.com/*'], ['https://www.linkedin.com/*'])).toBe(false);
  expect(hasAccess(['https://*.in.com/*'], ['https://www.linkedin.com/*'])).toBe(false);
  expect(hasAccess(['http://www.linkedin.com/*'], ['https://www.linkedin.com/*'])).toBe(false);
  expect(hasAccess(['https://a.example/*'], ['https://a.example/*', 'https://b.example/*'])).toBe(false);
});

test('an address belongs to a setting or to none', () => {
  expect(settingAt(services, 'https://linkedin.example/settings/genai')).toEqual({
    service: 'linkedin',
    setting: 'genai',
  });
  expect(settingAt(services, 'https://linkedin.example/feed')).toBeUndefined();
  expect(settingAt(services, undefined)).toBeUndefined();
});

test('a hundred settings', () => {
  const summary = summarise(t, hundred());
  expect(summary.items).toHaveLength(100);
  expect(summary.cells).toHaveLength(100);
  expect(summary.headline).toBe('20 settings still allow training');
});

describe('a setting that was pressed and not read since', () => {
  const change = (more: Partial<Change> = {}): Change => ({
    id: 1,
    service: 'linkedin',
    setting: 'genai',
    kind: 'refuse',
    step: 'acted',
    origin: 'https://www.linkedin.com',
    path: '/',
    version: '0.1.0',
    before: { state: 'allowed', at: '2026-11-24T09:41:00Z' },
    presses: 1,
    moved: [],
    pressedAt: '2026-11-24T09:42:00Z',
    ...more,
  });
  const key = (changes: Change[], at = '2026-11-24T09:41:00Z'): string | undefined => {
    const states: Parameters<typeof ledgerOf>[0] = { linkedin: ['allowed', { at }] };
    return linkedin(states, { open: changes }).items.find(({ ref }) => ref.setting === 'genai')?.standing.sentence;
  };

  test('is not told as it stood before the press', () => {
    const allowed = t('state.allowed.sentence');
    expect(key([change()])).toBe(t('state.unclear.pending'));
    expect(key([change()], '2026-11-24T09:43:00Z')).toBe(allowed);
    expect(key([change({ step: 'failed', why: 'not-kept' })])).toBe(allowed);
    expect(key([change({ imported: { id: 4 } })])).toBe(allowed);
    expect(key([])).toBe(allowed);
  });
});
