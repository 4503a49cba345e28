/** Pages of an invented shop that nobody described: made for the tests of Watch. */
import type { Replica } from '../replicas/server.ts';

export const HOST = 'shop.example';
export const SITE = `https://${HOST}`;
export const BOX = 'Help improve our AI';
export const ASKED = 'May we train AI on your photos?';
export const LATER = 'Use my reviews to train AI models';

interface State {
  /** What the page told its server: each press of a box. */
  told: string[];
}

const box = (label: string): string => `<p><label><input type="checkbox" checked> ${label}</label></p>`;
const asked = `<fieldset><legend>${ASKED}</legend><label><input type="radio" name="p" checked> Yes</label> <label><input type="radio" name="p"> No</label></fieldset>`;
const others = box('Send me offers by mail') + box('AI summaries');

/** Every press of anything that can be changed is told to the server. */
const script = `document.addEventListener('change', ({ target }) => void fetch('/api/told', { method: 'POST', body: target.parentElement.textContent.trim() }));`;
const page = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><main><h1>${title}</h1>${body}</main><script>${script}</script></html>`;

/** A dialog that is drawn at a press of this button. */
const opens = (button: string, inside: string): string =>
  `<button id="open">${button}</button><script>document.querySelector('#open').addEventListener('click', () => document.querySelector('main').insertAdjacentHTML('beforeend', ${JSON.stringify(`<div role="dialog" aria-label="${button}">${inside}</div>`)}))</script>`;

const pages: Record<string, string> = {
  '/': page('Lamps and chairs', `${box(BOX)}${opens('Add to basket', box(LATER))}`),
  '/lamps': page('A lamp', `${box(BOX)}${opens('Sign up', box(LATER))}`),
  '/long': page('A long list', `${box(BOX)}${'<p>A <b>line</b> of it</p>'.repeat(15_000)}${opens('Add', '')}`),
  '/signup': page('Create your account', `<form>${others}${box(BOX)}</form>`),
  '/terms/accept': page('Our new terms', asked + others),
  '/account/settings': page('Settings', others + opens('More', box(LATER))),
};

export const shop: Replica<State> = {
  hosts: [HOST],
  initial: () => ({ told: [] }),
  handle({ method, url, body }, state) {
    if (url.pathname === '/api/told' && method === 'POST') {
      state.told.push(body);
      return { purpose: 'api', own: true, type: 'application/json', body: '{}' };
    }
    if (url.pathname === '/favicon.ico') return { purpose: 'asset', status: 204 };
    const html = pages[url.pathname];
    return html === undefined ? undefined : { purpose: 'page', type: 'text/html; charset=utf-8', body: html };
  },
};
