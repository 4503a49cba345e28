/** Where the notice stands: in the document or in the page's modal dialog, and in the corner that hides no control. */

import { shadowOf } from '../../engine/dom/tree.ts';

/** Puts the notice where it can be seen and pressed; it may have been thrown out, or a dialog may have opened since. */
export function attach(document: Document, host: HTMLElement, shown: () => boolean): void {
  // All outside a modal dialog is inert: the notice then stands in it, and in the top layer as it does.
  const modal = [...document.querySelectorAll('dialog:modal')].pop();
  const parent = modal ?? document.documentElement;
  if (host.parentNode === parent) return;
  removeEarlier(document);
  parent.append(host);
  host.popover = modal ? 'manual' : null;
  if (!modal) return;
  host.showPopover();
  modal.addEventListener('close', () => shown() && attach(document, host, shown), { once: true });
}

/**
 * Takes away a notice whose script an update has ended: in Firefox it stays in the page, where none of its buttons acts
 * and it lies over the living one. The mark is within its closed root, where no page sees it.
 */
export function removeEarlier(document: Document): void {
  const places = [document.documentElement, ...document.querySelectorAll('dialog:modal')];
  const earlier = places
    .flatMap(({ children }) => [...children])
    .filter((one) => one.localName === 'div' && shadowOf(one)?.querySelector('section[data-notice]'));
  for (const one of earlier) one.remove();
}

/**
 * Of what has the same place in the stacking order, the last in the document is drawn on top. Moving the notice would
 * take the focus from it, so that then it stays.
 * @returns whether it was the last; if not, it is now, unless it had to stay
 */
export function onTop(host: HTMLElement, focused: boolean): boolean {
  if (host.popover !== null) return true;
  for (let next = host.nextElementSibling; next; next = next.nextElementSibling) {
    if (getComputedStyle(next).display === 'none') continue;
    if (!focused) host.parentNode?.append(host);
    return false;
  }
  return true;
}

/** Below where a line ends, else where one begins, else above: wherever the control stays in sight. */
export function place(box: HTMLElement, control: DOMRect | undefined): void {
  for (const side of ['', 'l', 't']) {
    box.classList.remove('l', 't');
    if (side) box.classList.add(side);
    if (!control || control.width === 0 || !overlap(box.getBoundingClientRect(), control)) return;
  }
}

/** Whether two places have a point in common. */
export function overlap(a: DOMRect, b: DOMRect): boolean {
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
}
