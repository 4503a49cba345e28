/**
 * A change in every step and everything that may come between two steps, for its tests and for the table that
 * `npm run faults -- --table` prints. No other part of Holdout uses it.
 */
import {
  acted,
  expired,
  intent,
  lost,
  outdated,
  pressed,
  readAnew,
  signedOut,
  touched,
  touchedAnywhere,
  type Report,
} from './machine.ts';
import { type Pressing, type Where } from './where.ts';
import { changeSchema, type Change, type Moment, type Ref } from '../ledger/schema.ts';
import { hasEnded } from '../ledger/chain/seal.ts';

const AT = Date.parse('2026-11-28T09:00:00.000Z');
/** The setting that is changed, and the moments of it, in seconds from the click. */
export const REF: Ref = { service: 'linkedin', setting: 'genai-improvement' };
export const at = (seconds: number): Date => new Date(AT + seconds * 1000);
export const moment = (state: Moment['state'], seconds: number): Moment => ({ state, at: at(seconds).toISOString() });

/** The document that it is pressed in, and others. */
export const where = (document: string, seconds: number, more: Partial<Where> = {}): Where => ({
  document,
  tabId: 1,
  store: 'default',
  loadedAt: AT + seconds * 1000,
  ...more,
});
export const PRESSED = where('first', -30);
/** The same tab, loaded anew after the press. */
export const RELOADED = where('second', 10);
/** The tab that it was pressed in: in sight, out of sight, closed. */
export const HERE: Pressing = { tabId: 1, shown: true };
export const GONE: Pressing = { tabId: 1, shown: false };
export const CLOSED: Pressing = { shown: false };

/** The intent, as it is stored before anything is pressed. */
export function begun(kind: Change['kind'] = 'refuse', more: Partial<Change> = {}): Change {
  const before = moment(kind === 'undo' ? 'refused' : 'allowed', 0);
  const { store: _store, ...written } = intent(
    { ...REF, kind, before, origin: 'https://www.linkedin.com', path: '/x', version: '0.2.0' },
    PRESSED,
  );
  return changeSchema.parse({ ...written, store: 'default', id: 1, step: 'begun', presses: 0, moved: [], ...more });
}

/** What the page tells of one press that did what it should. */
export const REPORT: Report = {
  outcome: 'changed',
  presses: 1,
  gestures: 0,
  steps: 0,
  moved: [],
  after: moment('refused', 3),
};

export const pressedOnce = (change = begun()): Change => pressed(change, { presses: 1 }, PRESSED, at(1));
export const actedOnce = (change = begun()): Change => acted(pressedOnce(change), REPORT, PRESSED, at(3));

/** By the step that it is in. */
export const STEPS: Record<string, () => Change> = {
  begun: () => begun(),
  pressed: () => pressedOnce(),
  acted: () => actedOnce(),
  confirmed: () => readAnew(actedOnce(), moment('refused', 15), REF, RELOADED, HERE, at(15)),
  failed: () => acted(pressedOnce(), { ...REPORT, outcome: 'stopped', why: 'no-effect' }, PRESSED, at(3)),
};

const read =
  (state: Moment['state'], place = RELOADED, seconds = 15, pressing = HERE, whose = REF) =>
  (change: Change): Change =>
    readAnew(change, moment(state, seconds), whose, place, pressing, at(seconds));

/** Everything that may come between two steps. */
export const MOVES: Record<string, (change: Change) => Change> = {
  'press reported': (change) => pressed(change, { presses: 1 }, PRESSED, at(5)),
  'shown on the page': (change) => acted(change, REPORT, PRESSED, at(6)),
  'stopped, nothing pressed': (change) =>
    acted(change, { ...REPORT, outcome: 'stopped', why: 'locked', presses: 0 }, PRESSED, at(6)),
  'left while it was pressed': (change) =>
    acted(change, { ...REPORT, outcome: 'stopped', why: 'interrupted' }, PRESSED, at(6)),
  'reloaded: as wanted': read('refused'),
  'reloaded: as before': read('allowed'),
  'reloaded twice: as before': (change) => read('allowed', where('third', 16), 20)(read('allowed')(change)),
  'reloaded twice: as before, then as wanted': (change) =>
    read('refused', where('third', 16), 20)(read('allowed')(change)),
  'told twice in one page: as before': (change) => read('allowed')(read('allowed')(change)),
  'the person takes it back': (change) => touched(change, moment('allowed', 5), PRESSED),
  'the person presses it too': (change) => touched(change, moment('refused', 5), PRESSED),
  'the person takes it back in another tab': (change) =>
    touchedAnywhere(change, moment('allowed', 5), REF, where('other', -20, { tabId: 2 })),
  'the person presses it too in another tab': (change) =>
    touchedAnywhere(change, moment('refused', 5), REF, where('other', -20, { tabId: 2 })),
  'the person presses it in another container': (change) =>
    touchedAnywhere(change, moment('allowed', 5), REF, where('other', -20, { tabId: 2, store: 'firefox-container-2' })),
  'reloaded: cannot be read': read('unclear'),
  'reloaded: as before, then not to be read, then as before': (change) =>
    read('allowed', where('fourth', 20), 25)(read('unclear', where('third', 16), 20)(read('allowed')(change))),
  'reloaded after three minutes: as before': read('allowed', where('second', 180), 185),
  'reloaded after an hour: as before': read('allowed', where('second', 3600), 3605),
  'reloaded after two days: as wanted': read('refused', where('second', 172_800), 172_805),
  'dialog closed and opened again: as wanted': read('refused', PRESSED),
  'came back from the cache: as wanted': read('refused', PRESSED, 20, { tabId: 1, shown: true }),
  'a page from before the press, in another tab': read('refused', where('older', -20, { tabId: 2 })),
  'another tab: as wanted': read('refused', where('other', 10, { tabId: 2 })),
  'another tab: as before': read('allowed', where('other', 10, { tabId: 2 })),
  'read aside: as wanted': read('refused', where('aside', 10, { tabId: 2 }), 15, { ...HERE, handed: true }),
  'read aside: as before': read('allowed', where('aside', 10, { tabId: 2 }), 15, { ...HERE, handed: true }),
  'read aside twice: as before': (change) =>
    read('allowed', where('aside again', 16, { tabId: 2 }), 20, { ...HERE, handed: true })(
      read('allowed', where('aside', 10, { tabId: 2 }), 15, { ...HERE, handed: true })(change),
    ),
  'tab closed, another tab: as before': read('allowed', where('other', 10, { tabId: 2 }), 15, CLOSED),
  'tab closed, two in another tab: as before': (change) =>
    read(
      'allowed',
      where('other still', 16, { tabId: 2 }),
      20,
      CLOSED,
    )(read('allowed', where('other', 10, { tabId: 2 }), 15, CLOSED)(change)),
  'another account, read aside: as wanted': (change) =>
    read(
      'refused',
      where('aside', 10, { tabId: 2 }),
      15,
      { ...HERE, handed: true },
      { ...REF, account: 'other' },
    )({
      ...change,
      account: 'own',
    }),
  'private window: as wanted': read('refused', where('other', 10, { tabId: 2, store: 'private' })),
  'another container: as wanted': read('refused', where('other', 10, { tabId: 2, store: 'firefox-container-2' })),
  'another account, same tab: as wanted': (change) =>
    read('refused', RELOADED, 15, HERE, { ...REF, account: 'other' })({ ...change, account: 'own' }),
  'another account, another tab: as wanted': (change) =>
    read('refused', where('other', 10, { tabId: 2 }), 15, HERE, { ...REF, account: 'other' })({
      ...change,
      account: 'own',
    }),
  'a sign-in page on the way': (change) => signedOut(change, REF.service, RELOADED),
  'tab closed': lost,
  'extension updated, same page: as wanted': read('refused', PRESSED, 15, CLOSED),
  'updated from a version without documents': (change) => {
    const { documents: _documents, form: _form, store: _store, pressedAt: _pressedAt, ...old } = change;
    return outdated(old);
  },
  'clock set back before the reload: as wanted': read('refused', where('second', -7200), -7195),
  'eleven minutes without a word': (change) => expired(change, at(11 * 60)),
  'two days without a reading': (change) => expired(change, at(172_800)),
  'another page of the service reports for it': (change) => acted(change, REPORT, where('second', 10), at(12)),
};

/** A change in a word or two. */
export function told(change: Change): string {
  const { step, why, presses } = change;
  const open = hasEnded(change) ? '' : ', open';
  return `${step}${why === undefined ? '' : ` ${why}`}${step === 'begun' ? '' : `, ${presses} pressed`}${open}`;
}

/** What each move makes of a change in each step; a dash where it stays as it is. */
export function table(): string {
  const steps = Object.keys(STEPS);
  const rows = Object.entries(MOVES).map(([name, move]) => [
    name,
    ...steps.map((step) => {
      const change = STEPS[step]?.() ?? begun();
      const next = move(change);
      return told(next) === told(change) ? '—' : told(next);
    }),
  ]);
  const all = [['', ...steps], ...rows];
  const widths = all[0]?.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length))) ?? [];
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
