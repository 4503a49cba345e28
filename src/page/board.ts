import { refKey, type Ref } from '../ledger/ref.ts';
import { isOrphaned, send } from './link.ts';
import { createNotice, type Notice, type NoticeAction, type NoticeView } from './notice.ts';

/** What the person's answers to one setting's notice do. */
export type Answers = Partial<Record<NoticeAction, () => unknown>>;

/** One notice for all settings of a page: the first that has something to say is shown, then the next. */
export interface Board {
  put(ref: Ref, view: NoticeView): void;
  clear(ref: Ref): void;
  /** Replaces the answers that a setting takes. */
  answer(ref: Ref, answers: Answers): void;
  /** Shows, instead of everything else, that this page's Holdout is gone. */
  orphaned: () => void;
  remove(): void;
}

/** @param avoid the control that the notice must not cover */
export function createBoard(document: Document, avoid: () => Element | undefined): Board {
  const views = new Map<string, NoticeView>();
  const answers = new Map<string, Answers>();
  let notice: Notice | undefined;
  let gone = false;

  const first = (): string | undefined => views.keys().next().value;

  function act(action: NoticeAction): void {
    if (action === 'reload') return location.reload();
    if (isOrphaned()) return orphaned();
    const key = first();
    const answer = key === undefined ? undefined : answers.get(key)?.[action];
    if (action === 'close' && key !== undefined && !answer) {
      views.delete(key);
      return draw();
    }
    Promise.resolve()
      .then(() => answer?.())
      .catch(orphaned);
  }

  function draw(): void {
    const key = first();
    const view = key === undefined ? undefined : views.get(key);
    if (!view) return notice?.hide();
    const actions = ['turnOff', 'notNow', 'undo', 'receipt', 'goTo', 'readAgain', 'sent', 'fillIn', 'reload', 'close', 'notHere', 'never'] as const;
    const handlers = Object.fromEntries(actions.map((action) => [action, () => act(action)])) as Record<NoticeAction, () => void>;
    notice ??= createNotice(document, handlers, { avoid });
    notice.show(view);
  }

  function orphaned(): void {
    if (gone || !notice) return;
    gone = true;
    notice.show({ state: 'updated' });
  }

  return {
    put(ref, view) {
      if (gone) return;
      views.set(refKey(ref), view);
      draw();
    },
    clear(ref) {
      if (views.delete(refKey(ref)) && !gone) draw();
    },
    answer(ref, given) {
      answers.set(refKey(ref), given);
    },
    orphaned,
    remove() {
      views.clear();
      notice?.hide();
    },
  };
}

/** The answers by which a person puts a setting's notice away; each is remembered. */
export function awayFrom(board: Board, ref: Ref): Required<Pick<Answers, 'notNow' | 'notHere' | 'never'>> {
  const away = (how: 'not-now' | 'page' | 'everywhere') => async (): Promise<void> => {
    board.clear(ref);
    await send({ type: 'notice/away', ref, how });
  };
  return { notNow: away('not-now'), notHere: away('page'), never: away('everywhere') };
}
