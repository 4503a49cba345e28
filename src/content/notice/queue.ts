import { refKey, type Ref } from '../../shared/refs.ts';
import type { Refusal } from '../../messages.ts';
import { isOrphaned, Orphaned, send, Unanswered } from '../messaging.ts';
import { createNotice, type Notice, type NoticeAction, type NoticeView } from './notice.ts';

/** What can go wrong of which the notice speaks. */
export type Trouble = Extract<NoticeView, { state: 'trouble' }>['why'];

/** Which trouble a refusal is to the person in front of the page; undefined where it is none of theirs. */
export function troubleOf(refused: Refusal): Trouble | undefined {
  if (refused === 'store-full') return 'not-kept-full';
  if (refused === 'store-unavailable') return 'not-kept';
  return refused === 'failed' || refused === 'too-long' ? 'failed' : undefined;
}

/** What the person's answers to one setting's notice do. */
export type Answers = Partial<Record<NoticeAction, () => unknown>>;

/** One notice for all settings of a page: the first that has something to say is shown, then the next. */
export interface Board {
  put(ref: Ref, view: NoticeView): void;
  clear(ref: Ref): void;
  /** Whether something is said of a setting now. */
  says(ref: Ref): boolean;
  /** Replaces the answers that a setting takes. */
  answer(ref: Ref, answers: Answers): void;
  /** Says what went wrong in place of what is said of this setting now; nothing where nothing is. */
  trouble(ref: Ref, why: Trouble): void;
  /**
   * Says what an exception means: that this page's Holdout is gone, instead of everything else; that the background did
   * not answer; or that something went wrong here.
   */
  failed: (error: unknown) => void;
  /** Says it again where another script's notice took its place. */
  again(): void;
}

/**
 * Where the scripts of this page leave their stays: a service's, and that of a setting which a scan found there. Nothing
 * where there is none.
 */
const world = globalThis as unknown as { holdoutHere: Record<string, { board: Board }> };

/**
 * @param options as for the notice
 * @param signal the place was left: what is shown goes, and nothing is shown any more, whatever is still answered
 */
export function createBoard(
  document: Document,
  options: Parameters<typeof createNotice>[2],
  signal: AbortSignal,
): Board {
  const views = new Map<string, NoticeView>();
  const answers = new Map<string, Answers>();
  let notice: Notice | undefined;
  /** Left, or orphaned: what stands there now is the last word. */
  let over = signal.aborted;
  /** What it said last, until it has nothing more to say. */
  let speaks: NoticeView | undefined;

  /** In the order of the page's settings, which is the order in which their answers were given. Empty for none. */
  const first = (): string => [...answers.keys(), ...views.keys()].find((key) => views.has(key)) ?? '';

  function act(action: NoticeAction): void {
    if (action === 'reload') return location.reload();
    if (isOrphaned()) return orphaned();
    const key = first();
    const answer = answers.get(key)?.[action];
    if (action === 'close' && !answer) {
      views.delete(key);
      return draw();
    }
    Promise.resolve()
      .then(() => answer?.())
      .catch(failed);
  }

  function draw(): void {
    const spoke = speaks;
    speaks = views.get(first());
    if (speaks) return (notice ??= createNotice(document, act, options)).show(speaks);
    notice?.hide();
    // What this took the place of, of another script in this page, is said again.
    if (spoke) for (const id in world.holdoutHere) world.holdoutHere[id]?.board.again();
  }

  function orphaned(): void {
    if (over || !notice) return;
    over = true;
    notice.show({ state: 'updated' });
  }

  function trouble(key: string, why: Trouble): void {
    const view = views.get(key);
    if (over || !view || view.state === 'updated') return;
    views.set(key, { state: 'trouble', service: view.service, why });
    draw();
  }

  function failed(error: unknown): void {
    if (isOrphaned() || (error instanceof Orphaned && !(error instanceof Unanswered))) return orphaned();
    trouble(first(), error instanceof Unanswered ? 'no-answer' : 'failed');
  }

  signal.addEventListener('abort', () => {
    over = true;
    views.clear();
    draw();
  });

  return {
    put(ref, view) {
      if (over) return;
      views.set(refKey(ref), view);
      draw();
    },
    trouble(ref, why) {
      trouble(refKey(ref), why);
    },
    clear(ref) {
      if (views.delete(refKey(ref)) && !over) draw();
    },
    says: (ref) => views.has(refKey(ref)),
    answer(ref, given) {
      answers.set(refKey(ref), given);
    },
    failed,
    again: draw,
  };
}

/** The answers by which a person puts a setting's notice away; each is remembered. */
export function awayFrom(board: Board, ref: Ref): Required<Pick<Answers, 'notNow' | 'notHere' | 'never'>> {
  const away = (how: 'not-now' | 'page' | 'everywhere') => async (): Promise<void> => {
    const reply = await send({ type: 'notice/away', ref, how });
    if (reply.ok) board.clear(ref);
    else board.trouble(ref, troubleOf(reply.refused) ?? 'failed');
  };
  return { notNow: away('not-now'), notHere: away('page'), never: away('everywhere') };
}
