import { describe, expect, test } from 'vitest';
import { CASES, inventedChange, ledgerOf } from '../../browser/gallery/invented.ts';
import type { PastRound } from '../../../src/ledger/schema.ts';
import type { Round, Visit } from '../../../src/round/schema.ts';
import { dates } from '../../../src/shared/dates.ts';
import { finder, onePerPage } from '../../../src/ui/model/finder.ts';
import { pastRows, stepsOf } from '../../../src/ui/model/past-rounds.ts';
import { aftermathOf, runningOf } from '../../../src/ui/model/round.ts';
import { itemsOf } from '../../../src/ui/model/items.ts';
import { summarise, type Known } from '../../../src/ui/model/summary.ts';
import { t } from './english.ts';

function known(name: string): Known {
  const one = CASES[name];
  if (!one) throw new Error(`No case ${name}`);
  return one;
}
const find = (name: string): ReturnType<typeof finder> => finder(itemsOf(t, known(name)));
const write = dates(new Date('2026-11-24T09:45:00Z'), 'en-GB', 'UTC');

function live(more: Partial<Round>, visits?: Visit[]): Round {
  const { round } = known('live');
  if (!round) throw new Error('no round');
  return { ...round, ...more, visits: visits ?? round.visits };
}

describe('A round under way', () => {
  test('which one, since when, and that it can be left out', () => {
    expect(runningOf(t, live({}), find('live'))).toMatchObject({
      headline: 'Checking 5 of 12',
      doing: 'Reading X. Waiting for the page to settle.',
      done: 4,
      all: 12,
      since: '2026-11-24T09:44:48Z',
      paused: false,
      patient: false,
      name: 'X',
      skip: { service: 'x', setting: 'training' },
    });
  });

  test('what has been pressed cannot be left out', () => {
    const visits = live({}).visits.map((visit) => (visit.step === 'working' ? { ...visit, change: 1 } : visit));
    expect(runningOf(t, live({}, visits), find('live'))).not.toHaveProperty('skip');
    expect(stepsOf(t, live({}, visits), find('live')).find(({ at }) => at === 'now')).not.toHaveProperty('skip');
    const confirming = live({}).visits.map((visit) =>
      visit.step === 'working' ? { ...visit, step: 'confirming' as const } : visit,
    );
    expect(runningOf(t, live({}, confirming), find('live'))).not.toHaveProperty('skip');
  });

  test('a confirmation beside the person’s own page can be stopped, not steered', () => {
    const aside = runningOf(t, live({ silent: true }), find('live'));
    expect(aside).toMatchObject({ pausable: false });
    expect(aside).not.toHaveProperty('skip');
    expect(stepsOf(t, live({ silent: true }), find('live')).some((step) => 'skip' in step)).toBe(false);
    expect(runningOf(t, live({}), find('live'))?.pausable).toBe(true);
  });

  test('paused, with and without a visit under way', () => {
    expect(runningOf(t, live({ paused: true }), find('live'))).toMatchObject({
      headline: 'Checking 5 of 12',
      doing: 'Reading X. Waiting for the page to settle. Pausing after this one.',
    });
    const between = live({ paused: true }).visits.map((visit) =>
      visit.step === 'working' ? { ...visit, step: 'waiting' as const } : visit,
    );
    expect(runningOf(t, live({ paused: true }, between), find('live'))).toMatchObject({
      headline: 'Paused at 5 of 12',
      doing: 'Nothing more opens until you continue.',
    });
  });

  test('the gap between two visits to one service is said', () => {
    const between = live({}).visits.map((visit) =>
      visit.step === 'working' ? { ...visit, step: 'waiting' as const } : visit,
    );
    expect(runningOf(t, live({ notBefore: '2026-11-24T09:45:02Z' }, between), find('live'))?.doing).toBe(
      'Waiting a moment: X was visited just now.',
    );
  });

  test('pages that load ahead wait, and what is said is of the one that has rested longest', () => {
    const { visits } = live({});
    const at = visits.findIndex(({ step }) => step === 'working');
    const ahead = visits.map((visit, n) =>
      n < at ? visit : ({ ...visit, step: n === at ? 'resting' : 'ahead' } as const),
    );
    const round = live({ notBefore: '2026-11-24T09:45:02Z' }, ahead);
    expect(runningOf(t, round, find('live'))?.doing).toBe('Reading X. Waiting for the page to settle.');
    expect(stepsOf(t, round, find('live'))[at]).toMatchObject({
      at: 'waiting',
      word: 'Waiting',
      skip: visits[at]?.ref,
    });
    expect(runningOf(t, { ...round, paused: true }, find('live'))?.headline).toBe('Paused at 5 of 12');
  });

  test('a visit that waits for a sign-in', () => {
    expect(runningOf(t, known('patient').round, find('patient'))).toMatchObject({
      patient: true,
      headline: 'Sign in to Grammarly',
      doing: 'Sign in using the small window, then press “I have signed in”.',
    });
    expect(runningOf(t, known('patient').round, find('patient'))).not.toHaveProperty('since');
    // Nothing turns where nothing is being read.
    const { round } = known('patient');
    expect(round && stepsOf(t, round, find('patient'))[0]).toMatchObject({
      at: 'now',
      word: 'Sign in',
      standing: { glyph: 'signed-out' },
    });
    expect(summarise(t, known('patient')).rows.map(({ item, note }) => `${item.standing.word}, ${note}`)).toEqual([
      'Signed out, waiting for you to sign in',
    ]);
  });

  test('every visit as a line: done with what it found, left out, being read, waiting', () => {
    const steps = stepsOf(t, live({}), find('live'));
    expect(steps.map(({ name, word }) => `${name} ${word}`).slice(0, 6)).toEqual([
      'ChatGPT Refused',
      'Claude Refused',
      'LinkedIn Allowed',
      'Pinterest Skipped',
      'X Reading',
      'Grammarly Waiting',
    ]);
    expect(steps.filter(({ skip }) => skip !== undefined).map(({ name }) => name)).toEqual([
      'X',
      'Grammarly',
      'Medium',
      'Quora',
      'Gemini',
      'GitHub Copilot',
      'Grok',
      'Tumblr',
    ]);
    // Whose Grok it is shows on its page and not before.
    expect(steps.find(({ name }) => name === 'Grok')?.detail).toBe('');
  });

  test('a visit is matched by the account that its page showed', () => {
    const visits: Visit[] = ['hash-a', 'hash-b'].map((account) => ({
      ref: { service: 'grok', setting: 'training' },
      account,
      url: 'https://grok.example/',
      task: 'look',
      step: 'done',
      state: 'refused',
    }));
    expect(stepsOf(t, live({}, visits), find('long')).map(({ detail, word }) => `${detail} ${word}`)).toEqual([
      'Work Refused',
      'Account 2 Allowed',
    ]);
  });
});

describe('What a round leaves', () => {
  test('signed-out services gathered, what was left alone, and the rest of a stopped one', () => {
    const left = aftermathOf(t, known('long').round, find('long'));
    expect(left.signIns.map(({ service, refs, task }) => [service.name, refs, task])).toEqual([
      ['Grammarly', [{ service: 'grammarly', setting: 'training' }], 'look'],
    ]);
    expect(left.leftAlone).toEqual(['Quora answered with an error (503) and was left alone.']);
    expect(left.stopped).toEqual({ says: 'Its window was closed.', left: 3 });
  });

  test('two settings of one signed-out service have one button; a round that turns off goes on turning off', () => {
    const refs = ['model', 'voice'].map((setting) => ({ service: 'chatgpt', setting }));
    const ledger = ledgerOf({ chatgpt: ['signed-out'], 'chatgpt-voice': ['signed-out'] });
    const visits: Visit[] = refs.map((ref) => ({
      ref,
      url: 'https://chatgpt.example/',
      task: 'refuse',
      step: 'done',
      state: 'signed-out',
    }));
    const items = itemsOf(t, { ...known('away'), ledger });
    expect(
      aftermathOf(t, live({ step: 'ended', endedAt: '2026-11-24T09:44:00Z' }, visits), finder(items)).signIns,
    ).toMatchObject([{ refs, task: 'refuse' }]);
  });

  test('who has signed in since needs to do so no more', () => {
    const ledger = ledgerOf({ grammarly: ['refused'] });
    expect(aftermathOf(t, known('long').round, finder(itemsOf(t, { ...known('long'), ledger }))).signIns).toEqual([]);
  });

  test('a round under way leaves nothing yet', () => {
    expect(aftermathOf(t, live({}), find('live'))).toEqual({ signIns: [], leftAlone: [] });
  });

  test('what the person left out is no rest', () => {
    const visits: Visit[] = live({}).visits.map((visit) => ({ ...visit, step: 'done', skipped: true }));
    expect(aftermathOf(t, live({ step: 'stopped', why: 'person' }, visits), find('live')).stopped).toEqual({
      says: 'You stopped it.',
      left: 0,
    });
  });

  test('the popup gathers them too, and says it once', () => {
    const summary = summarise(t, known('long'));
    expect(summary.signIns.map(({ service }) => service.name)).toEqual(['Grammarly']);
    expect(summary.groups.map(({ key }) => key)).not.toContain('signed-out');
    expect(summary.rest).toBe(3);
    expect(summary.drifts.map(({ name }) => name)).toEqual(['LinkedIn']);
    expect(summary.rows.map(({ item }) => item.name)).not.toContain('LinkedIn');
    expect(summary.headline).toBe('4 settings still allow training');
    // Once it is read it is a setting like any other that allows.
    const findings = new Map(known('long').ledger.findings);
    const drifted = findings.get('linkedin/genai');
    if (!drifted?.drift) throw new Error('no drift');
    findings.set('linkedin/genai', { ...drifted, drift: { ...drifted.drift, read: '2026-11-24T09:42:00Z' } });
    const read = summarise(t, { ...known('long'), ledger: { ...known('long').ledger, findings } });
    expect(read.drifts).toEqual([]);
    expect(read.rows.map(({ item }) => item.name)).toContain('LinkedIn');
  });
});

describe('Earlier rounds', () => {
  const past = (id: number, more: Partial<PastRound>): PastRound => ({
    id,
    round: String(id),
    task: 'look',
    startedAt: '2026-11-01T10:00:00Z',
    endedAt: '2026-11-01T10:05:00Z',
    step: 'ended',
    planned: 12,
    done: 12,
    allowed: 6,
    refused: 4,
    other: 2,
    changes: [],
    ...more,
  });

  test('the latest first, with what was turned off after each check', () => {
    const rows = pastRows(t, known('long'), write);
    expect(rows.map(({ when, checked, off }) => `${when}: ${checked}; ${off}`)).toEqual([
      '2 Nov 2026, 18:05: 5 of 5; 5',
      '2 Nov 2026, 18:02: 12 of 12; 5',
      '1 Oct 2026, 08:30: 9 of 12, stopped; 0',
      '3 Sept 2026, 20:15: 10 of 10; 0',
    ]);
    expect(rows[2]?.what).toBe('Check. Its window was closed.');
  });

  test('only confirmed changes that still stand, and not in a container, can be undone', () => {
    const failed = { ...inventedChange(2, 'x', 'no-effect') };
    const undo = { ...inventedChange(4, 'pinterest'), kind: 'undo' as const, of: 3 };
    const ledger = ledgerOf(
      {},
      {
        changes: [
          inventedChange(1, 'linkedin'),
          failed,
          inventedChange(3, 'pinterest'),
          undo,
          { ...inventedChange(5, 'x'), store: 'firefox-container-2' },
        ],
        pastRounds: [past(1, { task: 'refuse', changes: [1, 2, 3, 5] })],
      },
    );
    expect(pastRows(t, { ledger }, write)[0]?.undo.map(({ id }) => id)).toEqual([1]);
  });

  test('a reason of another version is told in general words', () => {
    const ledger = ledgerOf({}, { pastRounds: [past(1, { step: 'stopped', why: 'constructor' })] });
    expect(pastRows(t, { ledger }, write)[0]?.what).toBe('Check. It stopped before it was done.');
  });
});

describe('Two accounts', () => {
  test('both are listed, by the name that the person gave or by number', () => {
    const items = itemsOf(t, known('long')).filter(({ name }) => name === 'Grok');
    expect(items.map(({ detail, standing }) => `${detail}: ${standing.word}`).toSorted()).toEqual([
      'Account 2: Allowed',
      'Work: Refused',
    ]);
  });

  test('where no account is named, the one that was read last is meant', () => {
    for (const [a, b, key] of [
      ['09:40:00', '09:41:00', 'b'],
      ['09:41:00', '09:40:00', 'a'],
    ] as const) {
      const items = itemsOf(t, known('long'))
        .filter(({ name }) => name === 'Grok')
        .map((item) => ({
          ...item,
          ...(item.finding
            ? { finding: { ...item.finding, at: `2026-11-24T${item.key.endsWith('a') ? a : b}Z` } }
            : {}),
        }));
      expect(finder(items).of({ service: 'grok', setting: 'training' })?.key).toBe(`grok/training@hash-${key}`);
    }
  });

  test('one page is visited once, for whoever is signed in', () => {
    const items = itemsOf(t, known('long'));
    expect(onePerPage(items).filter(({ name }) => name === 'Grok')).toHaveLength(1);
    expect(summarise(t, known('long')).secondary?.action).toMatchObject({ do: 'check' });
    const action = summarise(t, known('long')).secondary?.action;
    expect(action?.do === 'check' && action.refs.filter(({ service }) => service === 'grok')).toEqual([
      { service: 'grok', setting: 'training' },
    ]);
  });

  test('one account alone needs no number; a look without an account counts until an account is read after it', () => {
    const base = known('long');
    const findings = new Map(base.ledger.findings);
    findings.delete('grok/training@hash-a');
    const accounts = new Map([...base.ledger.accounts].filter(([id]) => id === 'hash-b'));
    const of = (at: string): string[] => {
      const none = { ...findings.get('grok/training@hash-b') };
      delete none.account;
      const all = new Map(findings).set('grok/training', {
        service: 'grok',
        setting: 'training',
        origin: 'https://grok.example',
        path: '/',
        strength: 'seen',
        ...none,
        state: 'signed-out',
        at,
      });
      return itemsOf(t, { ...base, ledger: { ...base.ledger, findings: all, accounts } })
        .filter(({ name }) => name === 'Grok')
        .map(({ detail, standing }) => `${detail}${standing.word}`);
    };
    expect(of('2026-11-24T09:40:00Z')).toEqual(['Allowed']);
    expect(of('2026-11-24T09:44:00Z').toSorted()).toEqual(['Allowed', 'Signed out']);
  });
});
