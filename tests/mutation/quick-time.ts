/**
 * Time that passes only by waiting: when nothing else is to be done, the clock goes to the next timer. A test that
 * waits two seconds takes a few milliseconds, and a machine that is slow or busy changes nothing.
 */
interface Timer {
  id: number;
  due: number;
  run: () => void;
}

const { setTimeout: real } = globalThis;
/** In real ms: long enough for what the page has queued before, such as reports of mutations. */
const GRACE = 3;
let clock = Date.now();
let ids = 1_000_000;
let pending: Timer[] = [];
let pumping = false;

function pump(): void {
  pumping = true;
  real(() => {
    pumping = false;
    const next = pending.toSorted((a, b) => a.due - b.due || a.id - b.id)[0];
    if (!next) return;
    pending = pending.filter((timer) => timer !== next);
    clock = Math.max(clock, next.due);
    if (pending.length > 0) pump();
    next.run();
  }, GRACE);
}

globalThis.setTimeout = ((run: (...rest: unknown[]) => void, ms = 0, ...rest: unknown[]) => {
  const id = ids++;
  pending.push({ id, due: clock + Math.max(1, ms), run: () => run(...rest) });
  if (!pumping) pump();
  return id;
}) as unknown as typeof setTimeout;
globalThis.clearTimeout = ((id: number) => {
  pending = pending.filter((timer) => timer.id !== id);
}) as unknown as typeof clearTimeout;
Date.now = () => clock;
