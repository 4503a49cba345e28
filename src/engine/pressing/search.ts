/** Reading a setting whose control may stand further down a list that renders its rows as it scrolls. */
import { compile } from '../target/compile.ts';
import { findIn } from '../finding/find.ts';
import { SLICE } from '../page/page-index.ts';
import { DOUBT, readAtRest, SETTLE, TIMEOUT } from '../reading/read.ts';
import { Places, scrollTo } from './scrolling.ts';
import type { Reading, ReadOptions, Target } from '../types.ts';

/** How long a mere look may scroll, in ms. */
const LOOK = 15_000;

/**
 * Waits for the control and for its state to come to rest, and says how it stands. Always answers: at the timeout with
 * what the last look gave. Where no label is in the page, its lists are scrolled, and stand as before afterwards.
 */
export async function read(root: Document | Element, given: Target, options: ReadOptions = {}): Promise<Reading> {
  const reading = await readAtRest(root, given, options);
  return reading.absent === true && isDocument(root) ? search(root, given, options, reading) : reading;
}

/**
 * What `read` does once nothing is displayed of the setting.
 * @param before the reading that said so
 * @returns what a list shows further down; `before` where nothing is found, and without `absent` where the search was
 *   broken off: by the person, in a tab that nobody sees any longer, after its time
 */
export async function search(
  document: Document,
  given: Target,
  options: ReadOptions,
  before: Reading,
): Promise<Reading> {
  const places = new Places();
  try {
    return await searchFrom(document, given, options, places, before, LOOK);
  } finally {
    places.restore();
  }
}

/** As `read`; where a list had to be scrolled it is left so, and `places` knows where it stood. */
export async function readFrom(
  root: Document | Element,
  given: Target,
  options: ReadOptions,
  places: Places,
): Promise<Reading> {
  const reading = await readAtRest(root, given, options);
  return reading.absent === true && isDocument(root) ? searchFrom(root, given, options, places, reading) : reading;
}

async function searchFrom(
  document: Document,
  given: Target,
  options: ReadOptions,
  places: Places,
  before: Reading,
  most?: number,
): Promise<Reading> {
  const target = compile(given, document);
  const there = () => findIn(document, target, SLICE).found;
  const ended = await scrollTo(document, places, there, options.signal, most);
  if (ended === 'through') return before;
  const settle = options.settle ?? SETTLE;
  const timeout = Math.max(options.timeout ?? TIMEOUT, settle * DOUBT * 2);
  const reading = ended === 'found' ? await readAtRest(document, given, { ...options, timeout }) : before;
  // What was not searched to its end, or was there a moment ago, is not known to be absent.
  const { absent: _, ...rest } = reading;
  return rest;
}

const isDocument = (root: Document | Element): root is Document => root.nodeType === 9;
