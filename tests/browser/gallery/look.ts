/** What is looked at in a drawn view, whatever its fonts. These functions run in the page, and use nothing around them. */

/** What a person would not see whole, or could hardly read. */
export function broken(): string[] {
  const found: string[] = [];
  const roots: ParentNode[] = [document, ...[...document.querySelectorAll('*')].flatMap((one) => one.shadowRoot ?? [])];
  const scrolls = (one: Element): boolean =>
    one.parentElement !== null &&
    (/auto|scroll/u.test(getComputedStyle(one.parentElement).overflowX) || scrolls(one.parentElement));
  for (const one of roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>('body *, section, section *')])) {
    const style = getComputedStyle(one);
    const own = [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
    const { left, right, width } = one.getBoundingClientRect();
    // What is only for screen readers is one pixel wide.
    if (width <= 1 || style.visibility === 'hidden' || one.closest('.sr, [hidden], thead') || !one.checkVisibility())
      continue;
    const said = `${one.localName}.${one.className}: ${one.textContent?.slice(0, 60)}`;
    if ((left < -1 || right > innerWidth + 1) && !scrolls(one)) found.push(`outside the page: ${said}`);
    if (!own || style.display === 'inline') continue;
    const cut = one.scrollWidth > one.clientWidth + 1;
    if (cut && style.textOverflow !== 'ellipsis') found.push(`wider than its box: ${said}`);
    if (cut && one.clientWidth < 36 && !one.matches('.who')) found.push(`squeezed: ${said}`);
  }
  const under = (box: DOMRect, button: DOMRect): boolean =>
    box.left < button.right - 2 &&
    box.right > button.left + 2 &&
    box.top < button.bottom - 2 &&
    box.bottom > button.top + 2;
  for (const button of roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>('button, a.btn')])) {
    const around = button.closest('li, .row, .item, .head, .foot, section');
    if (!around || !button.checkVisibility()) continue;
    const walker = document.createTreeWalker(around, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      const parent = text.parentElement;
      if (button.contains(text) || !parent || parent.closest('.sr, [hidden], .menu')) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      // What is cut with an ellipsis is no wider than its box.
      const room = parent.closest('.clip')?.getBoundingClientRect();
      const boxes = [...range.getClientRects()].filter(
        (box) => !room || (box.left >= room.left && box.right <= room.right),
      );
      if (boxes.some((box) => under(box, button.getBoundingClientRect())))
        found.push(`a button lies over a text: ${button.textContent} over ${text.textContent?.slice(0, 40)}`);
    }
  }
  if (document.documentElement.scrollWidth > innerWidth + 1) found.push('the page scrolls sideways');
  return found;
}

/**
 * How each kind of thing is drawn, a line for each: its name and classes, its colours, the contrast of its text, its
 * letters and its corners. Nothing of it depends on which fonts a machine has.
 */
export function looks(): string[] {
  // Whether it is drawn as focused depends on the browser, and on the moment.
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  const lines = new Set<string>();
  const roots: ParentNode[] = [document, ...[...document.querySelectorAll('*')].flatMap((one) => one.shadowRoot ?? [])];
  const numbers = (colour: string): number[] => (colour.match(/[\d.]+/gu) ?? []).map(Number);
  const seen = (colour: string): boolean => (numbers(colour)[3] ?? 1) > 0;
  const hex = (colour: string): string => {
    const [r = 0, g = 0, b = 0, alpha = 1] = numbers(colour);
    const digits = [r, g, b].map((one) => Math.round(one).toString(16).padStart(2, '0')).join('');
    return alpha === 1 ? `#${digits}` : `#${digits}/${alpha}`;
  };
  const behind = (one: Element): string => {
    const { backgroundColor } = getComputedStyle(one);
    if (seen(backgroundColor)) return backgroundColor;
    const up = one.parentElement ?? (one.getRootNode() instanceof ShadowRoot ? document.body : null);
    return up ? behind(up) : 'rgb(255, 255, 255)';
  };
  const light = (colour: string): number => {
    const [r = 0, g = 0, b = 0] = numbers(colour).map((one) =>
      one / 255 <= 0.04045 ? one / 255 / 12.92 : ((one / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (one: Element): number => {
    const both = [light(getComputedStyle(one).color), light(behind(one))].toSorted((a, b) => b - a);
    return ((both[0] ?? 0) + 0.05) / ((both[1] ?? 0) + 0.05);
  };
  for (const one of roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>('body *, section, section *')])) {
    const style = getComputedStyle(one);
    if (one.closest('.sr, svg *, [hidden], option') || !one.checkVisibility()) continue;
    const words = [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
    const drawn: string[] = [];
    if (words) {
      drawn.push(`${hex(style.color)} ${style.fontSize} ${style.fontWeight}`);
      // What cannot be used now may be faint.
      if (!one.closest(':disabled')) drawn.push(`contrast ${contrast(one).toFixed(1)}`);
    } else if (one.localName === 'svg') drawn.push(hex(style.color));
    if (seen(style.backgroundColor)) drawn.push(`on ${hex(style.backgroundColor)}`);
    if (style.borderTopWidth !== '0px' && seen(style.borderTopColor)) drawn.push(`edge ${hex(style.borderTopColor)}`);
    if (style.borderTopLeftRadius !== '0px') drawn.push(`corner ${style.borderTopLeftRadius}`);
    const classes = [...one.classList].map((name) => `.${name}`).join('');
    if (drawn.length > 0) lines.add(`${one.localName}${classes}: ${drawn.join(', ')}`);
  }
  return [...lines];
}
