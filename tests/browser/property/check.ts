/** What must hold on every page, whatever is on it. */
import type { Case } from './cases.ts';
import type { Outcome } from './page.ts';

const list = (rows: number[]): string =>
  rows.map((r) => (r === -2 ? 'something that is no row' : `row ${r}`)).join(', ');

/** The rules that an outcome breaks; none when all is well. */
export function broken(c: Case, o: Outcome): string[] {
  const out: string[] = [];
  const { truth } = c;
  if (o.error) return [`it threw: ${o.error}`];
  const [before, between, after] = o.states;
  // What the page itself moves along is reported, and left as it is.
  const reported = o.first.moved.length + o.first.others > 0 ? c.coupled : -1;
  const others = before.map((_, i) => i).filter((i) => i !== truth.row && i !== reported);

  // Never a change on any control but the one whose label is known.
  const moved = others.filter((i) => before[i] !== between[i] || before[i] !== after[i]);
  if (moved.length > 0) out.push(`another control was changed: ${list(moved)}`);
  const pressed = [...new Set([...o.touched[0], ...o.touched[1]])].filter((i) => i !== truth.row);
  if (pressed.length > 0) out.push(`something else was pressed: ${list(pressed)}`);
  if (o.found !== -1 && o.found !== truth.row && truth.told)
    out.push(`find answers with ${list([o.found])}, meant is row ${truth.row}`);

  // Never a change towards "allowed".
  if (truth.told) {
    const was = before[truth.row];
    const refusal = truth.stand === 'refused' ? was : !was;
    for (const now of [between[truth.row], after[truth.row]])
      if (now !== was && now !== refusal) out.push('it was changed towards allowed');
    if (truth.locked && between[truth.row] !== was) out.push('a locked control was changed');
    if (truth.stand === 'refused' && o.touched[0].includes(truth.row))
      out.push('a control that stood as wanted was pressed');
  }

  // Never a claim without positive evidence.
  for (const [where, reading] of [
    ['read', o.reading],
    ['change', o.first.before],
  ] as const) {
    if (reading.state === 'unclear' && !reading.reason) out.push(`${where}: unclear without a reason`);
    if (!truth.told && reading.state !== 'unclear') {
      if (reading.state === 'refused' || reading.fixed === 'refused')
        out.push(`${where}: refused, but nobody could tell (${truth.why})`);
      else out.push(`${where}: ${reading.state}, but nobody could tell (${truth.why})`);
    }
    if (truth.told && reading.state !== 'unclear') {
      const stand = reading.state === 'locked' ? reading.fixed : reading.state;
      if (stand !== undefined && stand !== truth.stand) out.push(`${where}: ${stand}, but it stands ${truth.stand}`);
      if ((reading.state === 'locked') !== truth.locked)
        out.push(`${where}: ${reading.state}, but it is ${truth.locked ? '' : 'not '}locked`);
    }
  }
  if (o.found === -1 && o.reason === undefined) out.push('find found nothing and gives no reason');
  if (o.first.outcome === 'stopped' && o.first.stopped === undefined) out.push('it stopped without a reason');
  if (o.first.outcome !== 'stopped') {
    const stands = truth.told && (before[truth.row] === between[truth.row]) === (truth.stand === 'refused');
    if (!stands) out.push(`it says ${o.first.outcome}, but the page does not hold a refusal`);
  }

  // A second run changes nothing.
  if (o.first.outcome !== 'stopped') {
    if (o.touched[1].length > 0) out.push(`the second run pressed ${list(o.touched[1])}`);
    if (o.second.outcome !== 'already')
      out.push(`the second run says ${o.second.outcome} ${o.second.stopped ?? ''} ${o.second.detail ?? ''}`);
  }
  return out;
}

/** Whether a person could tell, and whether the engine did what a person would have. */
export function recall(c: Case, o: Outcome): { could: boolean; read: boolean; done: boolean } {
  const { truth } = c;
  if (!truth.told) return { could: false, read: false, done: false };
  const read = truth.locked
    ? o.reading.state === 'locked' && o.reading.fixed === truth.stand
    : o.reading.state === truth.stand;
  const done = truth.locked
    ? o.first.outcome !== 'changed'
    : truth.stand === 'refused'
      ? o.first.outcome === 'already'
      : o.first.outcome === 'changed';
  return { could: true, read, done };
}
