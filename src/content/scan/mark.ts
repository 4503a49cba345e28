/**
 * The mark of a scan: outlines around what was found, in one unnamed element with a closed shadow root, like the
 * notice. Nothing of the page's own elements is touched, and nothing is left when it goes.
 */
import { labelsOf } from '../../engine/dom/accessible-name.ts';
import { closest, outOfSight, parentOf } from '../../engine/dom/tree.ts';
import type { Marked } from './look.ts';

const css = `:host{all:initial!important;position:fixed!important;inset:0!important;display:block!important;width:auto!important;height:auto!important;margin:0!important;border:0!important;padding:0!important;background:none!important;overflow:hidden!important;pointer-events:none!important;z-index:2147483646!important}
i,p{position:absolute;box-sizing:border-box;margin:0;font:600 12px/20px system-ui,sans-serif}
i{border:2px solid #15201c;border-radius:8px;box-shadow:0 0 0 2px #fff;font-style:normal}
i.now{border-width:3px;box-shadow:0 0 0 2px #fff,0 0 0 6px rgb(21 32 28/.3)}
i::before{content:attr(data-n);position:absolute;top:-10px;left:-10px;min-width:20px;padding:0 4px;border-radius:10px;background:#15201c;color:#fff;text-align:center;box-shadow:inherit}
p{left:16px;bottom:16px;max-width:min(420px,calc(100vw - 32px));padding:10px 14px;border-radius:8px;background:#15201c;color:#fff;font-weight:400;line-height:18px}
p:empty{display:none}
@media print{:host{display:none!important}}`;
/** Room between a control and its outline, in px. */
const ROOM = 4;
/** What holds the options of a choice. */
const GROUP = 'fieldset,[role="radiogroup"],[role="group"]';
/** How far around a control its row may reach, in elements. */
const ROW = 4;
/** A row is no higher than this, in px. */
const HIGHEST = 160;

export interface Marks {
  /** Scrolls to one, and tells it from the others. */
  show(n: number): void;
  /** Outlines this one alone from now on. */
  only(n: number): void;
  /** Says one sentence in the corner. */
  say(text: string): void;
  clear(): void;
}

/** @param beneath the notice stands and speaks of it: nothing is put over that, which then would not answer */
export function createMarks(document: Document, all: readonly Marked[], beneath = false): Marks {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  let marked = all;
  let frame = 0;
  let now = 0;
  dress(document, root);
  root.append(status);

  const draw = (): void => {
    const boxes = new Map([...root.querySelectorAll('i')].map((box) => [Number(box.dataset['n']), box]));
    for (const { n, unit } of marked) {
      const box = boxes.get(n) ?? document.createElement('i');
      boxes.delete(n);
      const around = boxOf(unit.element, unit.options && closest(unit.element, GROUP));
      box.hidden = !around;
      if (around) {
        box.dataset['n'] = String(n);
        box.className = n === now ? 'now' : '';
        box.style.cssText = `left:${around.x - ROOM}px;top:${around.y - ROOM}px;width:${around.width + 2 * ROOM}px;height:${around.height + 2 * ROOM}px`;
      }
      if (!box.isConnected) root.append(box);
    }
    for (const gone of boxes.values()) gone.remove();
    // The page may scroll, in any of its parts, and move.
    frame = document.defaultView?.requestAnimationFrame(draw) ?? 0;
  };
  if (beneath) ([...document.querySelectorAll('dialog:modal')].pop() ?? document.documentElement).prepend(host);
  else {
    document.documentElement.append(host);
    onTop(host);
  }
  draw();

  return {
    show(n) {
      now = n;
      const { element } = marked.find((one) => one.n === n)?.unit ?? {};
      if (element) seenPart(element).scrollIntoView({ block: 'center' });
    },
    only(n) {
      marked = marked.filter((one) => one.n === n);
      now = n;
    },
    say(text) {
      status.textContent = text;
    },
    clear() {
      document.defaultView?.cancelAnimationFrame(frame);
      host.remove();
    },
  };
}

/** Above an open dialog of the page's, which lies over everything else. */
function onTop(host: HTMLElement): void {
  if (!('showPopover' in host)) return;
  host.setAttribute('popover', 'manual');
  try {
    host.showPopover();
  } catch {
    host.removeAttribute('popover');
  }
}

function dress(document: Document, root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox keeps a content script's constructed sheet out of the page's document.
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}

function seenPart(element: Element): Element {
  return (outOfSight(element) && labelsOf(element)[0]) || element;
}

/** The box of the control's row, as far as that is one row, as the top window sees it. */
function boxOf(element: Element, group?: Element | null): DOMRect | undefined {
  const own = group ?? seenPart(element);
  if (!own.isConnected) return undefined;
  let box = own.getBoundingClientRect();
  for (let e = group ? null : parentOf(own), up = 0; e && up < ROW && e.localName !== 'body'; e = parentOf(e), up++) {
    const around = e.getBoundingClientRect();
    if (around.height > HIGHEST || e.querySelectorAll('input,select,[role="switch"],[role="checkbox"]').length > 1)
      break;
    if (around.height > 0) box = around;
  }
  let [x, y] = [box.x, box.y];
  for (
    let frame = own.ownerDocument.defaultView?.frameElement;
    frame;
    frame = frame.ownerDocument.defaultView?.frameElement
  ) {
    const outer = frame.getBoundingClientRect();
    [x, y] = [x + outer.x, y + outer.y];
  }
  return box.width > 0 ? new DOMRect(x, y, box.width, box.height) : undefined;
}
