/** Why it says nothing that a page shows no control: it failed, it is not drawn yet, or part of it cannot be read. */
import { isHost } from '../controls/hosts.ts';
import { saysAway, saysFailure } from '../words/index.ts';
import { tidy } from '../../shared/normalise.ts';
import { frameDocument, rendered } from '../dom/tree.ts';

/** A page whose region says less than this beside its titles has not come yet, in characters. */
const LITTLE = 20;
/** A message is short. */
const MESSAGE = 300;
/** Texts of a page that are looked at. */
const MOST = 5000;

/**
 * What on a page forbids to conclude anything from the absence of a control.
 * @returns undefined when nothing does
 */
export function absenceDoubt(document: Document): 'failed' | 'frame' | 'opaque' | 'blank' | undefined {
  const main = document.querySelector('main,[role="main"]') ?? document.body;
  if (!main) return 'blank';
  let said = 0;
  const walker = document.createTreeWalker(main, 4);
  for (
    let node = walker.nextNode() as Text | null, n = 0;
    node && n < MOST;
    node = walker.nextNode() as Text | null, n++
  ) {
    const parent = node.parentElement;
    const text = tidy(node.data);
    if (!text || !parent || /^(?:script|style|template|noscript)$/.test(parent.localName)) continue;
    const failing = text.length <= MESSAGE && (saysFailure(text) || saysAway(text));
    if (!failing && (said >= LITTLE || parent.closest('h1,h2,[role="heading"],nav,header,footer'))) continue;
    if (!rendered(parent)) continue;
    if (failing) return 'failed';
    said += text.length;
  }
  for (const frame of document.querySelectorAll('iframe,frame')) {
    const { width, height } = frame.getBoundingClientRect();
    if (width * height >= 10_000 && !frameDocument(frame) && rendered(frame)) return 'frame';
  }
  for (const e of main.querySelectorAll(':not(:has(*))')) if (isHost(e) && rendered(e)) return 'opaque';
  return said < LITTLE ? 'blank' : undefined;
}
