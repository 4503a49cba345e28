/**
 * Long lists of pages of one kind are shared out in `npm test`: each page is played in one of the two browsers. With
 * `EVERY_PAGE=1` (`npm run every-page`) each is played in both.
 */
import process from 'node:process';
import type { BrowserName } from './browsers.ts';

/** @returns of a list, what this browser plays */
export function turnOf<T>(name: BrowserName, list: readonly T[]): T[] {
  if (process.env['EVERY_PAGE'] === '1') return [...list];
  return list.filter((_, index) => (index % 2 === 0) === (name === 'chromium'));
}
