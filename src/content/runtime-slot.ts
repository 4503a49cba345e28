import type { PageService, PageSetting } from '../catalog/schema.ts';
import type { Place } from '../catalog/match.ts';
import type { Task } from '../messages.ts';
import type { scopesOf } from '../engine/page/page-index.ts';
import type { ScannedControl } from '../shared/scan.ts';
import type { Board } from './notice/queue.ts';

/**
 * What the page runtime does on a page that is Holdout's business, until the signal says that it was left. `since`: when
 * what is shown came into this document, by `performance.now()`; absent or 0, with it.
 */
export type Stay = (
  service: PageService,
  place: Place<PageSetting>,
  task: NonNullable<Task>,
  signal: AbortSignal,
  since?: number,
) => void;

/** A stay as the files beside the runtime meet it. */
export interface Here {
  service: PageService;
  place: Place<PageSetting>;
  task: NonNullable<Task>;
  board: Board;
  signal: AbortSignal;
  /** The page's parts, as far as the runtime has looked at them. */
  scopesOf: typeof scopesOf;
  /** It was looked through for settings that nobody described. */
  looked?: true;
}

/** Shows one line on a service’s feedback. @param says what the click has sent, in a sentence */
export type ShowLine = (service: string, says: string) => void;

/** A stay on a page of another site, which Watch looks at more than once. */
export interface Watched {
  signal: AbortSignal;
  board?: Board;
  /** Labels that were asked about, each with what keeps what is told of it true; nothing where it is not told. */
  known: Map<string, ((control: ScannedControl | undefined) => void) | undefined>;
}

/** Looks at the page, and tells what is to be told. */
export type Watch = (stay: Watched) => Promise<void>;

/**
 * Where the page runtime leaves itself for the content script: both live in this extension's isolated world of this
 * page, which the page cannot see. The runtime is loaded on settings pages only.
 */
const world = globalThis as {
  holdoutStay?: Stay;
  holdoutHere?: Record<string, Here>;
  holdoutLine?: ShowLine;
  holdoutWatch?: Watch;
  holdoutEnds?: Map<string, () => void>;
};

/** Called by the runtime as it is loaded. */
export function offer(stay: Stay): void {
  world.holdoutStay = stay;
}

/** The runtime, once the background has loaded it here. */
export function offered(): Stay | undefined {
  return world.holdoutStay;
}

/** Leaves a stay for the files beside the runtime; one for each service, the latest. */
export function offerHere(here: Here): void {
  (world.holdoutHere ??= {})[here.service.id] = here;
}

/** Likewise for the line on feedback, which is loaded when it is to be shown. */
export function offerLine(show: ShowLine): void {
  world.holdoutLine = show;
}

/** @returns undefined until its file is loaded */
export function lineOffered(): ShowLine | undefined {
  return world.holdoutLine;
}

/** Likewise for the look at pages of other sites. */
export function offerWatch(watch: Watch): void {
  world.holdoutWatch = watch;
}

/** @returns undefined until its file is loaded */
export function watchOffered(): Watch | undefined {
  return world.holdoutWatch;
}

/**
 * A page has one script of Holdout's for a service. It may get a second one, after access was given anew or the
 * extension was updated: the older one ends itself then, and takes its notice with it.
 * @param service by id
 * @param end ends this one, when a newer comes
 */
export function takeOver(service: string, end: () => void): void {
  world.holdoutEnds ??= new Map();
  world.holdoutEnds.get(service)?.();
  // A page that has a script of its own by now is watched no more. No service, and no site, has a name like that.
  if (!service.endsWith(':')) world.holdoutEnds.get('watch:')?.();
  world.holdoutEnds.set(service, end);
}
