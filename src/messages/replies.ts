/** What the background answers. */
import type { Change, Finding } from '../ledger/schema.ts';

/** What a page is told to do for one setting. */
export interface SettingTask {
  /**
   * `look`: read and, if `notice`, say so. `refuse` / `undo`: a person asked for it elsewhere. `confirm`: a change of
   * ours awaits its reading after the reload.
   */
  task: 'look' | 'refuse' | 'undo' | 'confirm';
  /** Show the notice when it allows. */
  notice: boolean;
  /** A round opened this setting's address in this tab. */
  inRound?: true;
  /** It loads ahead, in a hidden tab: it waits to be shown before it says or presses anything. */
  ahead?: true;
  /** For `undo` (what to restore), `confirm` (what is confirmed) and `putBack`. */
  change?: Change;
  /** For `confirm`: this is the very document it was pressed in. Nothing is to be read before the page is loaded anew. */
  stale?: true;
  /** The person opened this page to put back what moved along with `change`. Nothing is pressed before they say which. */
  putBack?: true;
  /** What was known before this look. */
  last?: Finding;
  /** For a `request` setting: when it was sent. */
  sentAt?: string;
}

/**
 * Answer to `page/ask`: a task for each setting asked about, by ledger key. Null when this page is not Holdout's
 * business.
 */
export type Task = { settings: Record<string, SettingTask> } | null;

/** Answer to `visit/rested` and `visit/rests`: whether the page is the one that its round shows. */
export interface Front {
  front: boolean;
  /** Its visit, or the whole round, is over: it is never shown any more. */
  over?: true;
}

/** Answer to `change/begin`. `presses`: how often the control may be pressed at most. */
export interface Begun {
  id: number;
  presses: number;
}

/**
 * Answer to `change/confirm`. `here`: this page is being loaded anew. `aside`: it is read in a tab of its own.
 * `none`: it cannot be read anew without a cost to the person, so it stays unconfirmed.
 */
export type Way = 'here' | 'aside' | 'none';

/** Answer to `page/found`: the finding as it was stored, its strength raised where that was earned. */
export interface Stored {
  finding: Finding;
  change?: Change;
  /** The change was not kept, and it is worth one more try: pages take the first press before they listen. */
  again?: true;
  /** The change is not known to be lost yet: the page is to be loaded once more, and read. */
  anew?: true;
  /** Another page has read it since this one was loaded, and otherwise: what this one shows was not stored. */
  older?: true;
  /** With `again`, of an undo: the change that is to be taken back, whose state before is what to restore. */
  restores?: Change;
}

/** Why a message was refused. The sender is told; nothing else happens. */
export type Refusal =
  | 'foreign-sender'
  | 'malformed'
  | 'not-your-page'
  | 'unknown-setting'
  | 'unknown-change'
  | 'store-unavailable'
  /** The page sent more of these than a person can bring about. */
  | 'too-many'
  /** Something of the message is longer than what is kept; `detail` says what. */
  | 'too-long'
  /** A fault of Holdout's own; `detail` says which. Whether anything was done is not known. */
  | 'failed'
  /** The browser did not take back the access to a host that was removed. */
  | 'access-kept'
  /** Watching is off, and the browser did not take back the access to all sites. */
  | 'watch-kept'
  /** An undo of a change that another account made. */
  | 'other-account'
  /** An undo, or a put back, of a change that was made in another container, or in another browser. */
  | 'other-store'
  /** An undo of a change that was taken back already, or after which the setting was changed again. */
  | 'overtaken'
  /** There is no round, or no visit, to which this could be done. */
  | 'no-round'
  /**
   * The setting has been pressed already. To a page `detail` says `older-page`: another one has read it since this one
   * was loaded, and it stands as it should; or `under-way`: another one is just changing it.
   */
  | 'too-late'
  /** A file that cannot be imported: `detail` says `damaged`, `future` or `foreign`. */
  | 'bad-file'
  /** The browser has no room left for what should be kept. */
  | 'store-full'
  /** There is no page there that an extension may look at. */
  | 'no-page'
  /** Whoever manages this browser has set it. */
  | 'by-policy';

/** Every answer of the background. */
export type Reply<T = unknown> = { ok: true; value: T } | { ok: false; refused: Refusal; detail?: string };
