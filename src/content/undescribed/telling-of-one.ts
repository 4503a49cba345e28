/** Tells of one setting that nobody described, in the notice: Look outlines it and says what it is, and nothing is pressed. */
import { browser } from '@wxt-dev/browser';
import { patternOf } from '../../catalog/hosts.ts';
import type { Unit } from '../../engine/controls/controls.ts';
import type { Reply } from '../../messages.ts';
import type { Ref } from '../../shared/refs.ts';
import type { T } from '../../shared/texts.ts';
import type { Board } from '../notice/queue.ts';
import type { Parts } from '../notice/views.ts';
import { createMarks, type Marks } from '../scan/mark.ts';

/** The scan of the popup, of which there is one at a time. */
const world = globalThis as { holdoutScan?: { end: () => void } };

/** What is said; another key where it is something else than before. */
interface Said {
  key: string;
  parts: (words: T) => Parts;
}

export interface One {
  board: Board;
  signal: AbortSignal;
  /** Whose the page is, by name. */
  service: string;
  /** Under which it stands in the notice's queue. */
  own: Ref;
  unit: Unit;
  first: Said;
  /** After Look. */
  seen: () => Said;
  /** Writes down that it is told. @returns whether it may be */
  write: () => Promise<Reply<boolean>>;
}

export interface Telling {
  /** Says it anew where the page shows something else by now. */
  again(first: Said): void;
  end(): void;
}

/**
 * Puts it into the notice's queue. It counts as told when it is drawn, and is taken back where that could not be written
 * down; Look outlines it.
 */
export function tellOf({ board, signal, service, own, unit, first, seen, write }: One): Telling {
  let marks: Marks | undefined;
  let told = false;
  let over = false;
  const end = (): void => {
    over = true;
    marks?.clear();
    board.clear(own);
  };
  const say = ({ key, parts }: Said): void =>
    board.put(own, {
      state: 'beside',
      service,
      key,
      parts: (words) => {
        if (!told) tell();
        return parts(words);
      },
    });
  // It counts as told when it is drawn, which may be after what the notice says of another setting.
  const tell = (): void => {
    told = true;
    write().then(
      (reply) => {
        // Told in another tab meanwhile, or it could not be kept that it was.
        if (!reply.ok || !reply.value) end();
      },
      () => undefined,
    );
  };
  const look = (): void => {
    if (!unit.element.isConnected) return end();
    world.holdoutScan?.end();
    marks = createMarks(document, [{ n: 1, unit }], true);
    world.holdoutScan = { end: () => marks?.clear() };
    marks.show(1);
    say(seen());
  };
  signal.addEventListener('abort', () => marks?.clear());
  board.answer(own, { goTo: look, notNow: end, close: end });
  say(first);
  return {
    again(now) {
      if (!over) say(marks ? seen() : now);
    },
    end,
  };
}

/** Whether the scan of the popup can turn something off on this page. */
export function isOffered(): boolean {
  return !browser.extension.inIncognitoContext && patternOf(location.href) !== undefined;
}

/** Nobody is told of anything in a page that nobody looks at. */
export function shown(signal: AbortSignal): Promise<void> {
  if (!document.hidden) return Promise.resolve();
  return new Promise((resolve) => {
    document.addEventListener('visibilitychange', () => resolve(), { once: true, signal });
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
