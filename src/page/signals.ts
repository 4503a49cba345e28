import type { Seen } from './finding.ts';
import type { ControlSetting, Service, Signals } from '../services/schema.ts';
import { normalise } from '../control/normalise.ts';

/** What the page as a whole says beyond its control. */
export interface Surroundings {
  signedIn: boolean;
  notOffered: boolean;
  /** A title that belongs to this setting alone is displayed. */
  titled: boolean;
  /** Something on the page can still be operated in the main region. */
  hasControls: boolean;
  /** The page says, or draws, that it is not done yet. */
  loading: boolean;
  /** The HTTP status by which the service turned this page's visitor away. */
  turnedAway?: number;
}

/**
 * Concludes from a reading without a control what that means. Blank is never a state: `not-offered` wants the page's own
 * words, or the setting's title on a signed-in page that holds no control at all after the whole wait.
 * A page that the service answered with an error or a challenge is no page of the setting's.
 * @returns the reading itself when nothing better is known
 */
export function conclude(reading: Seen, around: Surroundings): Seen {
  if (around.turnedAway !== undefined && reading.state === 'unclear' && (reading.reason === 'no-control' || reading.reason === 'not-ready')) {
    return { ...reading, reason: 'turned-away', detail: `HTTP ${around.turnedAway}` };
  }
  if (reading.state !== 'unclear' || reading.reason !== 'no-control' || !around.signedIn) return reading;
  if (around.notOffered || (around.titled && !around.hasControls && !around.loading && reading.absent === true)) return { state: 'not-offered' };
  return reading;
}

/** Signs of a page under way, in ARIA and in the names that component libraries give their placeholders. */
const LOADING = '[aria-busy="true"], [role="progressbar"], [class*="skeleton" i], [class*="spinner" i], [class*="placeholder-glow" i], [class*="shimmer" i]';

/** Looks around the page once. */
export function lookAround(root: Document, service: Service, setting: ControlSetting): Surroundings {
  const main = root.querySelector('main, [role="main"]') ?? root.body;
  return {
    signedIn: service.signedIn !== undefined && shows(root, service.signedIn),
    notOffered: setting.notOffered !== undefined && shows(root, setting.notOffered),
    titled: setting.control.headings !== undefined && showsText(root, setting.control.headings),
    hasControls: main?.querySelector('input:not([type="hidden"]):not([type="search"]), select, [role="switch"], [role="checkbox"], [role="radio"], [aria-pressed]') !== null,
    loading: root.querySelector(LOADING) !== null,
    ...visitorTurnedAway(),
  };
}

/**
 * Refusals, limits and failures of the server, which challenges are served with too. Not 404: single-page sites serve pages
 * that work with it.
 * @returns the HTTP status of this page, if it is one of those
 */
export function visitorTurnedAway(): Pick<Surroundings, 'turnedAway'> {
  const [loaded] = performance.getEntriesByType('navigation');
  const status = loaded !== undefined && 'responseStatus' in loaded ? Number(loaded.responseStatus) : 0;
  return status === 403 || status === 429 || status >= 500 ? { turnedAway: status } : {};
}

function shows(root: Document, signals: Signals): boolean {
  return (signals.selectors?.some((selector) => root.querySelector(selector) !== null) ?? false)
    || (signals.texts !== undefined && showsText(root, signals.texts));
}

/** Whether a whole element says exactly one of the texts. */
function showsText(root: Document, texts: string[]): boolean {
  const wanted = new Set(texts.map((text) => normalise(text)));
  const walker = root.createTreeWalker(root.body ?? root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (wanted.has(normalise(node.nodeValue ?? ''))) return true;
  }
  return false;
}
