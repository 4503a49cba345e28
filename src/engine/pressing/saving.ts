/** Signs that a press is on its way: a wheel beside the control, `aria-busy`, a control greyed meanwhile, requests. */
import { WHEEL } from '../dom/loading.ts';
import { isLocked } from '../controls/locked.ts';
import { saidLoading } from '../reading/messages.ts';
import { closest, parentOf, rendered } from '../dom/tree.ts';

/** How far around a control its wheel may turn. */
const AROUND = 3;

/** The wheels that turn around a control. */
function wheels(control: Element): Set<Element> {
  let around = control;
  for (let up = 0; up < AROUND; up++) {
    const parent = parentOf(around);
    if (!parent || /^(?:body|html)$/.test(parent.localName)) break;
    around = parent;
  }
  return new Set([...around.querySelectorAll(WHEEL)].filter(rendered));
}

/** Remembers how a control's surroundings look before a press; asked later, it says whether they look busy since. */
export function busySince(control: Element): (control: Element) => boolean {
  const before = wheels(control);
  return (now) =>
    isLocked(now) ||
    !!closest(now, '[aria-busy="true"],[inert]') ||
    saidLoading(now) !== undefined ||
    [...wheels(now)].some((wheel) => !before.has(wheel));
}

/** Requests of a page that began after a moment, as far as a page's own timings tell: only those that have ended. */
export interface Traffic {
  /** How long ago the last of them ended, in ms; undefined when none has. */
  sinceLast(): number | undefined;
  /** Whether the service refused one of them, and has taken none to the same address since. */
  refused(): boolean;
  /** Whether anything was sent, to whatever site. @param counts what only counts what people do, too */
  any(counts?: boolean): boolean;
  stop(): void;
}

/** Watches, from now on, what the page asks of its own site. Beacons count what people do, and keep nothing. */
export function watchTraffic(document: Document): Traffic {
  const view = document.defaultView;
  const clock = view?.performance;
  if (!view?.PerformanceObserver || !clock)
    return { sinceLast: () => undefined, refused: () => false, any: () => true, stop: () => undefined };
  const began = clock.now();
  const site = siteOf(document.location.hostname);
  let last: number | undefined;
  let any = false;
  let counted = false;
  const answers = new Map<string, number>();
  const note = (entries: PerformanceEntryList) => {
    for (const entry of entries as PerformanceResourceTiming[]) {
      if (entry.startTime < began || !/^(?:fetch|xmlhttprequest|beacon)$/.test(entry.initiatorType)) continue;
      counted = true;
      if (entry.initiatorType === 'beacon') continue;
      any = true;
      if (siteOf(hostOf(entry.name)) !== site) continue;
      last = Math.max(last ?? 0, entry.responseEnd);
      answers.set(entry.name, entry.responseStatus ?? 0);
    }
  };
  const observer = new view.PerformanceObserver((list) => note(list.getEntries()));
  observer.observe({ type: 'resource' });
  return {
    sinceLast: () => {
      note(observer.takeRecords());
      return last === undefined ? undefined : Math.max(0, clock.now() - last);
    },
    refused: () => [...answers.values()].some((status) => status >= 400),
    any: (counts = false) => {
      note(observer.takeRecords());
      return counts ? counted : any;
    },
    stop: () => observer.disconnect(),
  };
}

function hostOf(url: string): string {
  try {
    return new URL(url).hostname;
  } catch {
    return '';
  }
}

/** The last two names of a host: coarse, but a page's analytics elsewhere are told from its own requests. */
function siteOf(host: string): string {
  return host.split('.').slice(-2).join('.');
}
