import type { Finding } from '../../ledger/schema.ts';
import type { Seen } from './finding.ts';
import type { PageControl, PageService, Signals } from '../../catalog/schema.ts';
import { hidesMembers } from '../../engine/dom/forms.ts';
import { absenceDoubt, rendered, saysLoading } from '../../engine/looking.ts';
import { normalise } from '../../shared/normalise.ts';

/** What the page as a whole says beyond its control. */
interface Surroundings {
  signedIn: boolean;
  notOffered: boolean;
  /** The service's sign-in screen is displayed at this address. */
  signInScreen?: true;
  /** A title that belongs to this setting alone is displayed. */
  titled: boolean;
  /** Something on the page can still be operated in the main region. */
  hasControls: boolean;
  /** The page says, or draws, that it is not done yet. */
  loading: boolean;
  /** What forbids to conclude anything from the absence of the control, where the setting's title stands alone. */
  doubt?: NonNullable<ReturnType<typeof absenceDoubt>>;
  /** The HTTP status by which the service turned this page's visitor away. */
  turnedAway?: number;
  /** Its control was there before: that it is not says that it is gone, and not that it never was offered. */
  stood?: boolean;
}

/**
 * Concludes from a reading without a control what that means. Blank is never a state: `not-offered` wants the page's
 * own words, or the setting's title on a signed-in page that holds no control at all after the whole wait. A page that
 * the service answered with an error or a challenge is no page of the setting's.
 * @returns the reading itself when nothing better is known
 */
export function conclude(reading: Seen, around: Surroundings): Seen {
  if (
    around.turnedAway !== undefined &&
    reading.state === 'unclear' &&
    (reading.reason === 'no-control' || reading.reason === 'not-ready')
  ) {
    return { ...reading, reason: 'turned-away', detail: `HTTP ${around.turnedAway}` };
  }
  if (
    around.signInScreen &&
    reading.state === 'unclear' &&
    (reading.reason === 'no-control' || reading.reason === 'not-ready')
  )
    return { state: 'signed-out' };
  if (reading.state !== 'unclear' || reading.reason !== 'no-control') return reading;
  if (around.doubt === 'failed')
    return { ...reading, reason: 'failed', detail: 'the page says that something went wrong' };
  if (around.doubt === 'opaque')
    return { ...reading, reason: 'opaque', detail: 'a control of the page cannot be read' };
  if (!around.signedIn || around.doubt) return reading;
  if (
    around.notOffered ||
    (!around.stood && around.titled && !around.hasControls && !around.loading && reading.absent === true)
  )
    return { state: 'not-offered' };
  return reading;
}

/** Whether a setting's control was read before, by whatever name. */
export const hasStood = (last?: Pick<Finding, 'label' | 'called'>): boolean =>
  (last?.label ?? last?.called) !== undefined;

/** Signs of a page under way, in ARIA and in the names that component libraries give their placeholders. */
const LOADING =
  '[aria-busy="true"], [role="progressbar"], [class*="skeleton" i], [class*="spinner" i], [class*="placeholder-glow" i], [class*="shimmer" i]';

/** Looks around the page once. */
export function lookAround(root: Document, service: PageService, setting: PageControl): Surroundings {
  const titled = setting.control.headings !== undefined && showsText(root, setting.control.headings);
  const main = root.querySelector('main, [role="main"]') ?? root.body;
  const doubt = titled && main?.querySelector(SETTINGS) === null ? absenceDoubt(root) : undefined;
  const hasControls = titled && mayHoldControls(root);
  return {
    signedIn: service.signedIn !== undefined && shows(root, service.signedIn),
    notOffered: setting.notOffered !== undefined && shows(root, setting.notOffered),
    // A setting that is there signed out too is read beside it, or is not there for another reason.
    ...(service.signInScreen && !setting.signedOutToo && shows(root, service.signInScreen)
      ? { signInScreen: true as const }
      : {}),
    titled,
    ...(doubt && { doubt }),
    hasControls,
    loading: root.querySelector(LOADING) !== null || (titled && saysLoadingSomewhere(root)),
    ...visitorTurnedAway(),
  };
}

/** What settings are made of. */
const SETTINGS =
  'input:not([type="hidden"]):not([type="search"]), select, [role="switch"], [role="checkbox"], [role="radio"], [aria-pressed]';

/** What can be operated, opens something that can be, or may hold it where it is not seen from here. */
const OPERABLE = `${SETTINGS}, textarea, button, summary, iframe, object, [role="slider"], [role="combobox"], [role="listbox"], [role="tab"], [role="button"], [aria-expanded], [aria-haspopup], [class*="toggle" i], [class*="switch" i], main li > a, [role="main"] li > a`;

/**
 * Whether a page may hold a control, or a way to one, beside what stands around every page of the service. A word that
 * was changed or one step more must not pass for "there is no such setting".
 */
function mayHoldControls(root: Document): boolean {
  const beside = (e: Element): boolean =>
    e.closest('nav, header, footer, [role="navigation"], [role="banner"]') === null;
  if ([...root.querySelectorAll(OPERABLE)].some((e) => beside(e) && rendered(e))) return true;
  const main = root.querySelector('main, [role="main"]') ?? root.body;
  return [...(main?.querySelectorAll('*') ?? [])].some((e) => e.localName.includes('-') && beside(e) && rendered(e));
}

function saysLoadingSomewhere(root: Document): boolean {
  const walker = root.createTreeWalker(root.body ?? root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (saysLoading(node.nodeValue ?? '') && isShown(node.parentElement)) return true;
  return false;
}

/**
 * Refusals, limits and failures of the server, which challenges are served with too. Not 404: single-page sites serve
 * pages that work with it.
 * @returns the HTTP status of this page, if it is one of those
 */
export function visitorTurnedAway(): Pick<Surroundings, 'turnedAway'> {
  const [loaded] = performance.getEntriesByType('navigation');
  const status = loaded !== undefined && 'responseStatus' in loaded ? Number(loaded.responseStatus) : 0;
  return status === 403 || status === 429 || status >= 500 ? { turnedAway: status } : {};
}

function shows(root: Document, signals: Signals): boolean {
  return (
    (signals.selectors?.some((selector) => [...root.querySelectorAll(selector)].some((e) => rendered(e))) ?? false) ||
    (signals.texts !== undefined && showsText(root, signals.texts))
  );
}

/** Whether a whole element that is displayed says exactly one of the texts. */
function showsText(root: Document, texts: string[]): boolean {
  const wanted = new Set(texts.map((text) => normalise(text)));
  const walker = root.createTreeWalker(root.body ?? root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (wanted.has(normalise(node.nodeValue ?? '')) && isShown(node.parentElement)) return true;
  }
  return false;
}

/** What is displayed itself, while text right in it is none that people read: code, what is folded, what waits to be found. */
const UNREAD = 'script,style,template,noscript,details:not([open]),[hidden="until-found"]';

/** Whether the text of an element is read by people: displayed, and no code. */
function isShown(element: Element | null): boolean {
  return element !== null && !hidesMembers(element) && !element.matches(UNREAD) && rendered(element);
}
