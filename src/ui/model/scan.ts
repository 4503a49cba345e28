/** What a scan found, in words. */
import type { ScannedControl, ScanResult } from '../../shared/scan.ts';
import { patternOf } from '../../catalog/hosts.ts';
import { normalise } from '../../shared/normalise.ts';
import type { ActivePage } from './page.ts';
import { plural, type T } from '../../shared/texts.ts';
import { lookOf, type Standing, type StandingKey } from './standing.ts';

/** One line of the list. */
export interface ScanRow {
  control: ScannedControl;
  standing: Pick<Standing, 'glyph' | 'tone' | 'word'>;
  sentence: string;
  /** It can be turned off: its words are plain, and it allows. */
  turnsOff: boolean;
  /** What the button is called: refusing is not everywhere "off". */
  turnOff: string;
  /** What a press will do. */
  will: string;
}

interface ScanSummary {
  headline: string;
  subline: string;
  rows: ScanRow[];
}

/** In this order: what a person can act on first. */
const ORDER: StandingKey[] = ['allowed', 'locked-allowed', 'unclear', 'locked', 'locked-refused', 'refused'];

/** The headline, and a row for each control, what allows training first. */
export function scanSummary(t: T, { controls, more }: ScanResult, host: string): ScanSummary {
  const rows = controls
    .map((control) => ({ key: keyOf(control), control }))
    .toSorted((a, b) => ORDER.indexOf(a.key) - ORDER.indexOf(b.key))
    .map(({ key, control }): ScanRow => {
      const [glyph, tone] = lookOf(key);
      return {
        control,
        standing: { glyph, tone, word: t(`state.${key}.word`) },
        sentence: sentence(t, key, control),
        turnsOff: key === 'allowed' && control.refuses !== undefined,
        turnOff: t(control.refuses === 'off' ? 'do.turn_off' : 'do.refuse'),
        will: t(
          control.kind === 'radio' ? 'scan.will_choose' : control.refuses === 'on' ? 'scan.will_on' : 'scan.will_off',
        ),
      };
    });
  const allowed = rows.filter(({ turnsOff }) => turnsOff).length;
  return {
    headline:
      rows.length === 0
        ? t('scan.none')
        : allowed > 0
          ? plural(t, 'scan.allowed', allowed)
          : plural(t, 'scan.found', rows.length),
    subline: rows.length === 0 ? t('scan.none_says') : t(more ? 'scan.on_more' : 'scan.on', [host]),
    rows,
  };
}

/**
 * Whether a press of it may be offered. Not where lasting access to the site, which its confirmation needs, cannot be had
 * or is not kept: in a private window, at a port, at a number. And not of a control that the page's definition reads,
 * which turns it off itself.
 * @param known labels of the definition whose page it is
 */
export function isOffered({ turnsOff, control }: ScanRow, page: ActivePage, known: readonly string[]): boolean {
  const label = normalise(control.label);
  return (
    turnsOff &&
    page.incognito !== true &&
    patternOf(page.url ?? '') !== undefined &&
    known.every((one) => normalise(one) !== label)
  );
}

function keyOf({ state, fixed }: ScannedControl): StandingKey {
  return state === 'locked' ? (fixed === undefined ? 'locked' : `locked-${fixed}`) : state;
}

function sentence(t: T, key: StandingKey, { why, position, refuses, choice }: ScannedControl): string {
  if (key === 'refused') return t(`refused.${refuses === 'on' || choice !== undefined ? 'on' : 'off'}.seen`);
  if (key !== 'unclear') return t(`state.${key}.sentence`);
  if (why !== 'wording' && why !== 'about' && why !== 'opens') return t(`state.unclear.${why ?? 'not-ready'}`);
  const shows =
    choice === undefined ? (position === undefined ? '' : t(`scan.shows_${position}`)) : t('scan.shows', [choice]);
  return [t(`scan.unclear_${why}`), shows].filter(Boolean).join(' ');
}
