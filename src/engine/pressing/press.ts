/** Pressing things the way a person would, as far as a script can. */
import { isInput } from '../dom/accessible-name.ts';
import { touch } from '../page/touches.ts';

const POINTER = {
  bubbles: true,
  cancelable: true,
  composed: true,
  button: 0,
  isPrimary: true,
  pointerId: 1,
  pointerType: 'mouse',
};

function viewOf(element: Element): (Window & typeof globalThis) | null {
  return element.ownerDocument.defaultView;
}

/** How long the last press held the page up, in ms. */
let held = 0;
/** @returns ms; 0 before the first press */
export const heldFor = (): number => held;

/** Presses an element: a plain click, all that a mouse does, for menus that open before the click, or that without its click. */
export function press(element: Element, gesture: 'click' | 'pointer' | 'down' = 'click'): void {
  touch(element);
  const began = performance.now();
  make(element, gesture);
  held = performance.now() - began;
}

function make(element: Element, gesture: 'click' | 'pointer' | 'down'): void {
  if (gesture !== 'click') {
    const view = viewOf(element);
    const at = element.getBoundingClientRect();
    const where = { clientX: at.x + at.width / 2, clientY: at.y + at.height / 2, view };
    const fire = (type: string, buttons: number) => {
      const init = { ...POINTER, ...where, buttons, detail: 1 };
      const Event = type.startsWith('pointer') ? (view?.PointerEvent ?? MouseEvent) : (view?.MouseEvent ?? MouseEvent);
      return element.dispatchEvent(new Event(type, init));
    };
    fire('pointerover', 0);
    fire('pointermove', 0);
    const heard = fire('pointerdown', 1);
    if (heard) fire('mousedown', 1);
    (element as HTMLElement).focus?.({ preventScroll: true });
    fire('pointerup', 0);
    if (heard) fire('mouseup', 0);
    if (!element.isConnected || gesture === 'down') return;
    // Counted, as a mouse's click is: one without a count is a key's, to which such a control may answer once more.
    fire('click', 0);
    return;
  }
  const html = element as HTMLElement;
  if (html.click) html.click();
  else element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }));
}

/** Strikes a key on an element. */
export function strike(element: Element, key: string): void {
  const view = viewOf(element);
  const Event = view?.KeyboardEvent ?? KeyboardEvent;
  const init = { key, code: key === ' ' ? 'Space' : key, bubbles: true, cancelable: true, composed: true };
  if (element.dispatchEvent(new Event('keydown', init))) element.dispatchEvent(new Event('keyup', init));
}

/**
 * Gives a native field a value so that frameworks notice: past their own setter, then with the events of a person's
 * choice.
 */
export function enter(element: HTMLSelectElement | HTMLInputElement, value: string): void {
  touch(element);
  // Frameworks put an own property over the native one, to know what they have seen.
  const native = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(element), 'value');
  if (native?.set) native.set.call(element, value);
  else element.value = value;
  for (const type of ['input', 'change']) element.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
}

/** Moves a slider to one of its ends. */
export function slide(element: Element, to: 'on' | 'off'): void {
  if (isInput(element, /^range$/)) return enter(element, to === 'on' ? element.max || '100' : element.min || '0');
  (element as HTMLElement).focus?.({ preventScroll: true });
  strike(element, to === 'on' ? 'ArrowRight' : 'ArrowLeft');
}
