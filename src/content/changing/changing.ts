/** Changes a control for the person: the intent first, then the presses, each reported, then what they showed. */
import { change } from '../../engine/pressing.ts';
import type { ChangeResult, Reading } from '../../engine/types.ts';
import type { Change } from '../../ledger/schema.ts';
import type { Begun, Refusal } from '../../messages.ts';
import { cut, OTHER_LABEL_MAX, OTHERS_MAX, SEEN_MAX } from '../../shared/bounds.ts';
import { isByHand } from '../visit/by-hand.ts';
import { readAgainAfter, showEnd } from './confirming.ts';
import { hasEntered } from './entered.ts';
import { notBegun } from './telling-ends.ts';
import { toSeen } from '../visit/finding.ts';
import { look, watch } from '../visit/looking.ts';
import { Orphaned, send, Unanswered } from '../messaging.ts';
import { conclude, lookAround } from '../visit/page-signals.ts';
import { outdated } from '../visit/telling.ts';
import { attend, drawnAgo, report, say, signedIn, target, type Asked, type Visit } from '../visit/visit.ts';

/** The background would not write it down, so it is not pressed. */
class NotRecorded extends Error {
  override name = 'NotRecorded';
  readonly why: string;
  /** Another page has read it since this one was loaded. */
  readonly older: boolean;

  /** @param refused as the background put it */
  constructor(reply: { refused: Refusal; detail?: string }) {
    super(reply.refused);
    this.older = reply.refused === 'too-late' && reply.detail === 'older-page';
    this.why = notBegun(reply);
  }
}

let changing: Promise<unknown> = Promise.resolve();

/** Changes the control, after any other change on this page: each would take the other's for a neighbour that moved. */
export function alter(visit: Visit, asked: Asked): Promise<void> {
  const turn = changing.then(() => alterNow(visit, asked));
  changing = turn.catch(() => undefined);
  return turn;
}

async function alterNow(visit: Visit, asked: Asked): Promise<void> {
  const { service, setting, signal } = visit;
  const { kind } = asked;
  say(visit, {
    state: 'working',
    service: service.name,
    task: kind,
    ...(asideLikely(visit) ? { ownTab: true } : {}),
    ...(visit.task.last?.refuses ? { refuses: visit.task.last.refuses } : {}),
  });
  const attempt = new Attempt(visit, asked);
  const result = await attempt.run();
  const { begun, unrecorded, pressedAt } = attempt;
  // Nothing was pressed. A round's own page is asked for its task anew; to a person it is said.
  if (unrecorded instanceof Unanswered && visit.task.inRound) return location.reload();
  if (unrecorded instanceof Orphaned && !(unrecorded instanceof Unanswered)) throw unrecorded;

  if (unrecorded instanceof NotRecorded && unrecorded.older) {
    if (visit.task.inRound) return location.reload();
    attend(visit);
    return say(visit, outdated(visit));
  }
  // Open, it is for another document to tell what came of it.
  if (begun && pressedAt !== undefined && attempt.reported && isOpen(attempt.reported))
    return readAgainAfter(visit, attempt.reported, pressedAt, asked.again !== undefined);
  if (signal.aborted) return;
  if (result.outcome === 'already') return look(visit);

  const seen = conclude(result.after ?? result.before, lookAround(document, service, setting));
  const why =
    unrecorded instanceof NotRecorded ? unrecorded.why : unrecorded ? 'unrecorded' : (result.stopped ?? 'interrupted');
  const phase = watch(visit, seen);
  await report(visit, seen, { why });
  if (!phase.signal.aborted) showEnd(visit, seen, attempt.reported, why, kind, phase);
}

/** One run of the engine, with everything that it does written down around it. */
class Attempt {
  begun: Begun | undefined;
  /** Why nothing could be written down. */
  unrecorded: unknown;
  /** `performance.now()` right before the last press: what the page sends in answer to it begins after that. */
  pressedAt: number | undefined;
  private ready = 0;
  /** The change as it is stored after the report. */
  reported: Change | undefined;
  private presses = 0;
  /** How it stood before the first press, where it had to be unfolded first, which is a part of the change already. */
  private unfolded: Reading | undefined;
  private hand = false;
  /** From right before a press of ours until it was made. */
  private pressing = false;
  /** The report of the press before: until it has arrived, none follows. */
  private told: Promise<boolean> = Promise.resolve(true);
  private readonly visit: Visit;
  private readonly asked: Asked;

  constructor(visit: Visit, asked: Asked) {
    this.visit = visit;
    this.asked = asked;
  }

  async run(): Promise<ChangeResult> {
    const { undone } = this.asked;
    const done = new AbortController();
    for (const type of ['click', 'change', 'keyup'])
      document.addEventListener(type, this.heard, { capture: true, passive: true, signal: done.signal });
    const result = await change(document, target(this.visit), {
      signal: this.visit.signal,
      ...restoring(undone),
      isByHand: () => this.hand,
      beforePress: (reading) => this.beforePress(reading),
      afterPress: (soFar) => this.afterPress(soFar),
    });
    done.abort();
    if (this.begun) this.reported = await this.report(this.begun.id, result);
    return result;
  }

  /** The person may press it too, and then nobody can say whose press it was. */
  private readonly heard = (event: Event): void => {
    // A box that is clicked by a script says so by an event which the browser vouches for.
    if (this.pressing && event.type === 'change') return;
    if (this.begun && !this.hand && isByHand(event, document, target(this.visit), true)) this.hand = true;
  };

  /** What could not be written down is not pressed. Throws then. */
  private async beforePress(reading: Reading): Promise<void> {
    try {
      if (!(await this.told)) throw new Unanswered('the press before could not be reported');
      if (this.begun && this.presses === 0) this.unfolded = reading;
      this.begun ??= await begin(this.visit, this.asked, reading);
      if (this.presses >= this.begun.presses) throw new Error('no press is left');
      this.ready = performance.now();
      this.pressing = true;
    } catch (error) {
      if (!this.begun) this.unrecorded = error;
      throw error;
    }
  }

  private afterPress(soFar: Pick<ChangeResult, 'presses' | 'gestures' | 'steps'>): void {
    this.pressing = false;
    this.presses = soFar.presses;
    this.pressedAt = this.ready;
    const id = this.begun?.id;
    if (id === undefined) return;
    const before = this.unfolded && toSeen(this.unfolded);
    this.told = send({ type: 'change/pressed', id, ...(before ? { before } : {}), ...soFar, ago: this.ago() }).then(
      ({ ok }) => ok,
      () => false,
    );
  }

  /** How long ago the last press was, as it is sent. */
  private ago(): number {
    return Math.min(60_000, Math.max(0, performance.now() - this.ready));
  }

  private async report(id: number, result: ChangeResult): Promise<Change | undefined> {
    const { outcome, stopped, detail, after, presses, gestures, steps, moved, others } = result;
    const short = (text: string): string => cut(text, OTHER_LABEL_MAX);
    const reply = await send({
      type: 'change/acted',
      id,
      outcome,
      presses,
      gestures,
      steps,
      ...(presses > 0 ? { ago: this.ago() } : {}),
      moved: moved.slice(0, OTHERS_MAX).map(({ label, kind, from, to }) => ({
        label: short(label),
        kind,
        from: short(from),
        to: short(to),
      })),
      others: others + Math.max(0, moved.length - OTHERS_MAX),
      ...(stopped ? { why: stopped } : {}),
      ...(detail ? { detail: cut(detail, SEEN_MAX) } : {}),
      ...(after ? { after: toSeen(after) } : {}),
      ...(this.hand ? { hand: true as const } : {}),
    });
    return reply.ok ? reply.value : undefined;
  }
}

/** Whether the page's part of it is over and it awaits a reading. */
function isOpen({ step }: Change): boolean {
  return step === 'pressed' || step === 'acted';
}

/** Whether it will be read in a tab of its own, for the words: the background decides. */
function asideLikely({ setting, task }: Visit): boolean {
  return !task.inRound && (setting.confirmIn === 'own-tab' || setting.overlay === true || hasEntered(document));
}

function restoring(undone: Change | undefined): { restore?: { position: 'on' | 'off'; choice?: string } } {
  if (!undone?.before.position) return {};
  const { position, choice } = undone.before;
  return { restore: choice === undefined ? { position } : { position, choice } };
}

async function begin(visit: Visit, { kind, undone, again }: Asked, reading: Reading): Promise<Begun> {
  const { ref, service, task } = visit;
  const reply = await send({
    type: 'change/begin',
    ref,
    kind,
    before: toSeen(reading),
    ...signedIn(service),
    ...drawnAgo(visit),
    ...(undone ? { of: undone.id } : {}),
    ...(again ? { again: again.id } : {}),
    ...(task.inRound ? { inRound: true as const } : {}),
  });
  if (!reply.ok) throw new NotRecorded(reply);
  return reply.value;
}
