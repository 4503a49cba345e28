/** The click on a button that sends feedback: noticed once, told of only when the background says so. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { FeedbackButtons } from '../../../src/catalog/feedback.ts';
import { watchFeedback } from '../../../src/content/feedback/feedback.ts';
import { offerLine } from '../../../src/content/runtime-slot.ts';

const asked: unknown[] = [];
let answer: unknown = { ok: true, value: true };
vi.mock('../../../src/content/messaging.ts', () => ({
  send: async (message: unknown) => {
    asked.push(message);
    return answer;
  },
}));

const known: FeedbackButtons[] = [
  {
    service: 'chatgpt',
    setting: 'improve-model',
    name: 'ChatGPT',
    hosts: [`https://${location.hostname || 'localhost'}/*`, 'https://chatgpt.com/*'],
    selectors: ['[data-testid="good"]', '[data-testid="bad"]'],
    says: 'It is sent.',
  },
];
const shown: string[][] = [];

beforeEach(() => {
  asked.length = 0;
  shown.length = 0;
  answer = { ok: true, value: true };
  (globalThis as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL('https://chatgpt.com/c/1');
  document.body.innerHTML =
    '<button data-testid="good"><svg id="inner"></svg></button><button data-testid="copy" id="copy"></button>';
  offerLine((...line) => shown.push(line));
});
afterEach(() => vi.restoreAllMocks());

async function click(selector: string, trusted = true): Promise<void> {
  const event = new MouseEvent('click', { bubbles: true, composed: true });
  Object.defineProperty(event, 'isTrusted', { value: trusted });
  document.querySelector(selector)?.dispatchEvent(event);
  await new Promise((resolve) => {
    setTimeout(resolve);
  });
}

test('the first click on such a button asks once and shows the line', async () => {
  watchFeedback(known);
  await click('#inner');
  await click('#inner');
  expect(asked).toEqual([{ type: 'page/feedback', service: 'chatgpt', setting: 'improve-model' }]);
  expect(shown).toEqual([['ChatGPT', 'It is sent.']]);
});

test('nothing is shown that the background does not want shown', async () => {
  watchFeedback(known);
  answer = { ok: true, value: false };
  await click('#inner');
  expect([asked.length, shown.length]).toEqual([1, 0]);
});

test('other buttons, and clicks that no person made, are nothing to it', async () => {
  watchFeedback(known);
  await click('#copy');
  await click('#inner', false);
  expect(asked).toEqual([]);
});

test('on other hosts it does not listen at all', async () => {
  (globalThis as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL('https://other.example/');
  const listen = vi.spyOn(document, 'addEventListener');
  watchFeedback(known);
  expect(listen).not.toHaveBeenCalled();
});

test('one listener, no observer and no timer; a second script takes the place of the first', async () => {
  const listen = vi.spyOn(document, 'addEventListener');
  const timer = vi.spyOn(globalThis, 'setTimeout');
  const observer = vi.spyOn(MutationObserver.prototype, 'observe');
  watchFeedback(known);
  expect([listen.mock.calls.length, timer.mock.calls.length, observer.mock.calls.length]).toEqual([1, 0, 0]);
  watchFeedback(known);
  await click('#inner');
  expect(asked).toHaveLength(1);
});
