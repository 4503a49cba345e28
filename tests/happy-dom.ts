/** What happy-dom lacks of a browser: whether an element is rendered, told from attributes and styles. */

/** What is around an element in the tree as displayed. */
const around = (element: Element): Element | null =>
  element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;

function isHidden(element: Element): boolean {
  const closed = element.localName === 'dialog' && !element.hasAttribute('open');
  if (closed || element.hasAttribute('hidden') || getComputedStyle(element).display === 'none') return true;
  const outer = around(element);
  return outer !== null && isHidden(outer);
}

function checkVisibility(this: Element): boolean {
  return !isHidden(this) && getComputedStyle(this).visibility !== 'hidden';
}

// Some tests run without a page.
if (typeof Element !== 'undefined') Object.assign(Element.prototype, { checkVisibility });
