/**
 * Telling what a form shows from what the service served: at a reload (Firefox) and when a person goes back (all
 * browsers) the browser puts back what the fields showed before, whatever the service has by now.
 */
import { isBox } from '../dom/accessible-name.ts';
import { formOf, saveButtonFor } from './drafts.ts';
import type { FoundControl } from '../finding/find.ts';
import { customAround } from '../controls/hosts.ts';
import { wasTouched } from '../page/touches.ts';
import type { Position, Reading } from '../types.ts';
import { doubt } from './unclear.ts';
import { closest } from '../dom/tree.ts';

/** What a field showed when it was first looked at: who moves it later is the page, and no browser. */
const first = new WeakMap<Element, boolean>();

/** The fields and options of a control whose shown state is not the one in the markup. */
function differing({ element, parts }: FoundControl): Element[] {
  if (element.localName === 'select') {
    const options = [...(element as HTMLSelectElement).options];
    const served = options.find((o) => o.defaultSelected) ?? options.find((o) => !o.disabled);
    return served && !served.selected ? [element] : [];
  }
  return parts.filter(isBox).filter((field) => field.checked !== field.defaultChecked);
}

/**
 * Markup that a script wrote, as far as frameworks leave a trace. There the property is the script's own, and the
 * attribute may be older.
 */
const SCRIPTED =
  '#root,#app,#__next,#__nuxt,#svelte,[data-reactroot],[data-v-app],[ng-version],[data-server-rendered],[data-astro-cid],[q\\:container]';

function isScripted(element: Element): boolean {
  // What stands in a shadow root was drawn by its component, which sets the property alone.
  if (element.getRootNode() !== element.ownerDocument) return true;
  return !!closest(element, SCRIPTED) || element.getAttributeNames().some((n) => /^(?:_ng|data-v-|v-|:|@|x-)/.test(n));
}

/**
 * The custom element around a control that browsers put back as they do fields, and whose attributes are no witness of
 * what was served. What a script drew later is not put back.
 */
function restorable(element: Element): Element | undefined {
  const host = customAround(element).find(
    (e) => e.matches(':enabled,:disabled') && e.getRootNode() === e.ownerDocument,
  );
  return host && !isScripted(host) && !keepsNothing(host) ? host : undefined;
}

/** Whether this document's fields may have been filled by the browser. */
function mayBeRefilled(document: Document): boolean {
  const [loaded] = document.defaultView?.performance.getEntriesByType?.('navigation') ?? [];
  const type = (loaded as PerformanceNavigationTiming | undefined)?.type;
  // Only Firefox does so at a reload.
  return type === 'back_forward' || (type === 'reload' && 'mozInnerScreenX' in (document.defaultView ?? {}));
}

// A field may be called like the method.
const isOff = (form: Element | null): boolean =>
  form !== null && Element.prototype.getAttribute.call(form, 'autocomplete') === 'off';

const keepsNothing = (field: Element): boolean => field.getAttribute('autocomplete') === 'off' || isOff(formOf(field));

/**
 * What to believe of a control that shows something else than was served, and that nobody touched in this document:
 * undefined where that is the page's own doing. In a form that no script wrote, "allowed" in the markup is what the
 * service has; every other difference is unclear. "Refused" is never said from the markup against what is shown.
 */
export function refilled(found: FoundControl, reading: Reading): Reading | undefined {
  const field = differing(found).find((f) => !keepsNothing(f));
  const host = restorable(found.element);
  if (host && ![...found.parts, host].some(wasTouched) && mayBeRefilled(host.ownerDocument))
    return doubt(reading, 'refilled', 'the browser may have put its state back');
  const all = found.element.localName === 'select' ? [found.element] : found.parts.filter(isBox);
  const moved = all.some((f) => {
    const shown =
      f.localName === 'select' ? (f as HTMLSelectElement).selectedIndex > 0 : (f as HTMLInputElement).checked;
    if (!first.has(f)) first.set(f, shown);
    return first.get(f) !== shown;
  });
  if (!field || moved || all.some(wasTouched)) return undefined;
  const form = formOf(field);
  const scripted = isScripted(field);
  const draft = !scripted && form !== null && saveButtonFor(field) !== undefined;
  if (!draft && !mayBeRefilled(found.element.ownerDocument)) return undefined;
  const detail = 'it shows something else than the service sent, and nobody touched it';
  const two = reading.position && found.element.localName !== 'select' && !found.options;
  if (form && !scripted && reading.state === 'refused') {
    const { choice: _, ...rest } = reading;
    const position: Position | undefined = reading.position === 'on' ? 'off' : 'on';
    // Of a choice with more than two options the other one may be anything.
    if (two || optionsOf(found) === 2) return { ...rest, position, state: 'allowed', detail };
  }
  return doubt(reading, draft ? 'unsaved' : 'refilled', detail);
}

function optionsOf({ element, options }: FoundControl): number {
  return element.localName === 'select' ? (element as HTMLSelectElement).options.length : (options?.length ?? 0);
}
