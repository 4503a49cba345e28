/** One scan, for as long as the popup that asked for it is open, or the person presses a control themselves. */
import { browser } from '@wxt-dev/browser';
import { find } from '../../engine/finding/find.ts';
import { readNow } from '../../engine/reading/read.ts';
import { SCAN_PORT, type FromScan, type ScannedControl, type ToScan } from '../../shared/scan.ts';
import { scanTarget } from '../../shared/scan-target.ts';
import { t } from '../../shared/texts.ts';
import { isByHand } from '../visit/by-hand.ts';
import { skeleton } from '../report/skeleton.ts';
import { scan, type Scan } from './look.ts';
import { createMarks, type Marks } from './mark.ts';

/** How long a person's own press is waited for, and how long what came of it stays to be read, in ms. */
const FOLLOWED = 120_000;
const READ = 8000;
/** When to look after a press, in ms: it may take a while to show, and pages take back what they could not save. */
const LOOK_AFTER = 2500;

/** In this extension's own world of the page, which the page cannot see. */
const world = globalThis as { holdoutScan?: { end: () => void } };

/** Scans the page and waits for the popup's port. A second scan of a page ends the first. */
export function runScan(): void {
  world.holdoutScan?.end();
  const scanning = scan(document);
  let marks: Marks | undefined;
  let following: (() => void) | undefined;
  let port: ReturnType<typeof browser.runtime.connect> | undefined;

  const end = (): void => {
    browser.runtime.onConnect.removeListener(connected);
    following?.();
    marks?.clear();
    marks = undefined;
    port?.disconnect();
    if (world.holdoutScan === self) delete world.holdoutScan;
  };
  const self = { end };
  world.holdoutScan = self;

  function connected(given: ReturnType<typeof browser.runtime.connect>): void {
    if (given.name !== SCAN_PORT) return;
    port?.disconnect();
    port = given;
    let open = true;
    const tell = (message: FromScan): void => {
      // A port of the extension's has no origin to name.
      // oxlint-disable-next-line unicorn/require-post-message-target-origin
      if (open) given.postMessage(message);
    };
    given.onDisconnect.addListener(() => {
      open = false;
      port = undefined;
      if (!following) end();
    });
    given.onMessage.addListener((unknown: unknown) => {
      const message = unknown as ToScan;
      if (message.do === 'report')
        void skeleton(document, message.known).then(
          (controls) => tell({ report: { controls, lang: document.documentElement.lang.slice(0, 12) } }),
          () => tell({ failed: true }),
        );
      else void scanning.then((done) => answer(message, done));
    });
    scanning.then(
      (done) => {
        if (open) marks ??= createMarks(document, done.marked);
        tell({ found: done.result });
      },
      () => tell({ failed: true }),
    );
  }

  function answer(message: Exclude<ToScan, { do: 'report' }>, done: Scan): void {
    marks?.show(message.n);
    if (message.do !== 'follow') return;
    const control = done.result.controls.find(({ n }) => n === message.n);
    if (!marks || control?.refuses === undefined) return;
    marks.only(message.n);
    following?.();
    following = follow(control, control.refuses, marks, end);
  }

  browser.runtime.onConnect.addListener(connected);
}

/**
 * Waits for the person's own press, and says what the page then shows: seen, and not confirmed.
 * @returns what ends it
 */
function follow(control: ScannedControl, refuses: 'on' | 'off', marks: Marks, end: () => void): () => void {
  const target = scanTarget({ ...control, refuses });
  const done = new AbortController();
  let timer = setTimeout(end, FOLLOWED);
  marks.say(t('scan.press_yourself', [control.label]));
  const pressed = (event: Event): void => {
    if (!isByHand(event, document, target, true)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      const { state } = readNow(document, target);
      const found = find(document, target);
      marks.say(t(found.found && state === 'refused' ? 'scan.by_hand_off' : 'scan.by_hand_unclear'));
      timer = setTimeout(end, READ);
    }, LOOK_AFTER);
  };
  for (const type of ['click', 'change', 'keyup'])
    document.addEventListener(type, pressed, { capture: true, passive: true, signal: done.signal });
  return () => {
    clearTimeout(timer);
    done.abort();
  };
}
