/** When the Escape key is an answer to the notice, and not to the page. */

/**
 * Whether a person pressed Escape, the page made no use of it, and it can only be meant for the notice: the focus is
 * inside, or in no field while no dialog, menu or list is open.
 * @param root of the notice
 */
export function isAnswer(event: Event, root: ShadowRoot, document: Document): boolean {
  if (!(event instanceof KeyboardEvent) || !event.isTrusted || event.key !== 'Escape' || event.defaultPrevented)
    return false;
  if (root.activeElement !== null) return true;
  const field = document.activeElement?.matches('input,textarea,select,iframe,[contenteditable]');
  const open = document.querySelector(
    'dialog[open],[role="dialog"],[role="alertdialog"],[role="menu"],[role="listbox"]',
  );
  return !field && !open;
}
