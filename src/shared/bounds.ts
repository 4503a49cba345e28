/**
 * How long things may be, in characters unless said otherwise. What a page or a file brings is held to them where it
 * arrives; page scripts cut to them what they send, so that a long label is shortened and never refused.
 */

/** A label as a page displays it. */
export const LABEL_MAX = 2000;
/** The displayed name of another control that moved, and what it was and is. */
export const OTHER_LABEL_MAX = 120;
/** What a setting that a scan found is called. */
export const SCANNED_LABEL_MAX = 120;
/** How many other controls that moved are named; of further ones the number is kept. */
export const OTHERS_MAX = 20;
/** A label, an option or a line of what was seen, as a page's script sends it. */
export const SEEN_MAX = 300;
/** A line for a bug report. */
export const DETAIL_MAX = 500;
/** An id of ours, an instance, an account's hash or name, who is signed in. */
export const NAME_MAX = 500;
/** A path, an origin or a whole address. */
export const ADDRESS_MAX = 4000;
/** Entries of a list in one message: settings asked about, changes to undo, other controls that moved. */
export const LIST_MAX = 1000;
/** An exported file that is imported. Browsers carry no more than 64 MB in one message. */
export const FILE_MAX = 32 * 1024 * 1024;

/** A text as it may be kept: no longer than `max`, and without half of a surrogate pair, which has no canonical form. */
export function cut(text: string, max: number): string {
  return text.slice(0, max).toWellFormed();
}
