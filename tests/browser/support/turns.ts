/**
 * Long lists of pages of one kind are shared out in `npm test`: each page is played in one of the two browsers. With
 * `EVERY_PAGE=1` (`npm run every-page`) each is played in both.
 */
import process from 'node:process';
import type { BrowserName } from './browsers.ts';

/** @returns whether the test at this place of a list is this browser's */
export function isTurnOf(name: BrowserName, index: number): boolean {
  return process.env['EVERY_PAGE'] === '1' || (index % 2 === 0) === (name === 'chromium');
}

/**
 * @param part which of so many parts plays
 * @returns of a list, what this part of its players plays: all of it with every page
 */
export function partOf<T>(part: number, parts: number, list: readonly T[]): T[] {
  return list.filter((_, index) => process.env['EVERY_PAGE'] === '1' || index % parts === part);
}

/** @returns of a list, what this browser plays */
export function turnOf<T>(name: BrowserName, list: readonly T[]): T[] {
  return list.filter((_, index) => isTurnOf(name, index));
}
