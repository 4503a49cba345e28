/** The cheap sign, on the labelled corpus of the lexicon: nearly no setting about training is without it. */
import { readdirSync, readFileSync } from 'node:fs';
import { runInThisContext } from 'node:vm';
import { afterEach, expect, it } from 'vitest';
import { callsForLook } from '../../../src/shared/calls-for-look.ts';

interface Row {
  id: string;
  section: string;
  label: string;
  description: string;
  about: string;
}
const FOLDER = 'tests/wording/corpus';
const rows = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) => readFileSync(`${FOLDER}/${name}`, 'utf8').trim().split('\n'))
  .map((line) => JSON.parse(line) as Row);

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'holdoutHere');
  document.body.innerHTML = '';
});

/** Whether a page with these choices on it calls for a look. @param labels that its definition has */
function calls(choices: string, labels: string[] = [], signal = new AbortController().signal): boolean {
  document.body.innerHTML = choices;
  const here = {
    service: { settings: [{ control: { labels: labels.map((text) => ({ text })) } }] },
    signal,
    scopesOf: (root: Document) => [root, ...[...root.querySelectorAll('*')].flatMap((e) => e.shadowRoot ?? [])],
  };
  Reflect.set(globalThis, 'holdoutHere', { service: here });
  return callsForLook();
}
const row = (label: string, says = ''): string =>
  `<div><p>${label}</p><p>${says}</p><button role="switch"></button></div>`;

it('is there on nearly all that is about training, in every language', () => {
  const training = rows.filter(({ about }) => about === 'training');
  const without = training.filter(
    ({ section, label, description }) => !calls(`<section><h2>${section}</h2>${row(label, description)}</section>`),
  );
  expect(training.length).toBeGreaterThan(300);
  expect(without.length / training.length, without.map(({ id, label }) => `${id} ${label}`).join('\n')).toBeLessThan(
    0.02,
  );
});

it('is not there on a page whose only choice is known, or is of something else', () => {
  const KNOWN = 'Use my data to train AI models';
  expect(calls(row(KNOWN, 'Learn more about training'), [KNOWN])).toBe(false);
  expect(calls(row('Dark mode'))).toBe(false);
  expect(calls(row(KNOWN), [KNOWN], AbortSignal.abort())).toBe(false);
  expect(calls(row(KNOWN) + row('Train speech models on my voice'), [KNOWN])).toBe(true);
});

it('is there on a page with very many choices, which are not all asked', () => {
  expect(calls(row('Dark mode').repeat(500))).toBe(true);
});

it('looks into shadow roots, and around their hosts', () => {
  document.body.innerHTML = '';
  const host = document.createElement('x-switch');
  host.attachShadow({ mode: 'open' }).innerHTML = '<button role="switch"></button>';
  const here = document.createElement('div');
  here.append('Train AI on my posts', host);
  document.body.append(here);
  const scopesOf = (root: Document) => [root, ...(host.shadowRoot ? [host.shadowRoot] : [])];
  const signal = new AbortController().signal;
  Reflect.set(globalThis, 'holdoutHere', { service: { service: { settings: [] }, signal, scopesOf } });
  expect(callsForLook()).toBe(true);
});

it('stands by itself, as browsers take it', () => {
  document.body.innerHTML = row('Train AI on my posts');
  const signal = new AbortController().signal;
  const here = { service: { settings: [] }, signal, scopesOf: (root: Document) => [root] };
  Reflect.set(globalThis, 'holdoutHere', { service: here });
  // What it names is its own, or the page's.
  expect(runInThisContext(`(${String(callsForLook)})()`)).toBe(true);
});
