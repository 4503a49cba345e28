/**
 * What the browser put back into a form is not what the service sent: a page drawn by a server that forgets or keeps a
 * save, reloaded or come back to, in both browsers.
 */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reading, Target } from '../../../src/engine/types.ts';
import { LABEL, TARGET } from './kinds/parts.ts';
import { launch, type Bench, type Which } from './launch.ts';

const CHOICE: Target = { ...TARGET, words: { on: ['Enabled'], off: ['Disabled'] } };
const form = (inner: string, more = '') =>
  `<form method="post" action="/save" onsubmit="return false">${inner}${more}</form>`;
const box = (on: boolean, attrs = '') =>
  form(`<p><input type="checkbox" id="t" ${attrs} ${on ? 'checked' : ''}> <label for="t">${LABEL}</label></p>`);
const SAVE = "<script>document.forms[0].onchange=(e)=>fetch('/save',{method:'POST',body:'off'})</script>";

/** A custom element that is put back as fields are, and whose attribute follows. */
const ELEMENT = `<script>customElements.define('x-checkbox',class extends HTMLElement{static formAssociated=true;constructor(){super();this.i=this.attachInternals();this.attachShadow({mode:'open'}).innerHTML='<span style="display:inline-block;width:20px;height:20px;background:#06c"></span>'}connectedCallback(){this.show(this.hasAttribute('checked'));this.onclick=()=>{this.show(!this.hasAttribute('checked'));fetch('/save',{method:'POST',body:'off'})}}show(on){this.toggleAttribute('checked',on);this.i.setFormValue(on?'on':null,on?'on':'off')}formStateRestoreCallback(s){this.show(s==='on')}})</script>`;

interface Forgets {
  name: string;
  target: Target;
  page: (on: boolean) => string;
  /** What the person, or we, press. */
  press: string;
  /** What must be said after the reload, when the service forgot and when it kept it. */
  forgot: Partial<Reading>;
  kept: Partial<Reading>;
  /** The same in Firefox, where it is another. */
  keptInFirefox?: Partial<Reading>;
}

const allowed = { state: 'allowed' } as const;
const refused = { state: 'refused' } as const;
const FORGETS: Forgets[] = [
  { name: 'a box', target: TARGET, page: (on) => box(on) + SAVE, press: '#t', forgot: allowed, kept: refused },
  {
    name: 'a list',
    target: CHOICE,
    page: (on) =>
      form(
        `<label for="t">${LABEL}</label> <select id="t"><option ${on ? 'selected' : ''}>Enabled</option><option id="o" ${on ? '' : 'selected'}>Disabled</option></select>`,
      ) + SAVE,
    press: '#t',
    forgot: allowed,
    kept: refused,
  },
  {
    name: 'two radio buttons',
    target: CHOICE,
    page: (on) =>
      form(
        `<fieldset><legend>${LABEL}</legend><label><input type="radio" name="r" ${on ? 'checked' : ''}> Enabled</label> <label><input type="radio" name="r" id="t" ${on ? '' : 'checked'}> Disabled</label></fieldset>`,
      ) + SAVE,
    press: '#t',
    forgot: allowed,
    kept: refused,
  },
  {
    name: 'a box that is not to be filled',
    target: TARGET,
    page: (on) => box(on, 'autocomplete="off"') + SAVE,
    press: '#t',
    forgot: allowed,
    kept: refused,
  },
  {
    // Nothing tells whether the browser or the page's script set it, so that neither is believed.
    name: 'a box that a framework draws',
    target: TARGET,
    page: (on) => `<div id="root">${box(on)}</div>${SAVE}`,
    press: '#t',
    forgot: { state: 'unclear', reason: 'refilled' },
    kept: refused,
  },
  {
    name: 'a custom element',
    target: TARGET,
    page: (on) =>
      form(
        `<p><x-checkbox id="t" ${on ? 'checked' : ''}></x-checkbox> <label for="t">${LABEL}</label></p><p><x-checkbox id="u" checked></x-checkbox> <label for="u">Digest</label></p>`,
      ) + ELEMENT,
    press: '#t',
    forgot: { state: 'unclear', reason: 'refilled' },
    kept: refused,
    keptInFirefox: { state: 'unclear', reason: 'refilled' },
  },
];

function refilledIn(which: Which): void {
  describe(`what ${which} puts back into a form`, () => {
    let bench: Bench;
    let server: Server;
    let base = '';
    let current: Forgets | { page: (on: boolean) => string };
    let on = true;
    let keeps = false;
    const script = () => bench.script;

    beforeAll(async () => {
      bench = await launch(which);
      server = createServer((request, response) => {
        if (request.method === 'POST') {
          if (keeps) on = false;
          response.end('ok');
          return;
        }
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.setHeader('cache-control', 'max-age=0, private, must-revalidate');
        response.end(
          request.url === '/elsewhere'
            ? '<!doctype html><p>Elsewhere'
            : `<!doctype html><html lang="en"><meta charset="utf-8"><body>${current.page(on)}</body></html>`,
        );
      });
      await new Promise<void>((done) => {
        server.listen(0, '127.0.0.1', done);
      });
      base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    });
    afterAll(async () => {
      await bench.close();
      server.close();
    });

    async function read(page: Page, target: Target): Promise<Reading> {
      await page.evaluate(`${script()}; globalThis.HoldoutControl = HoldoutControl`);
      return (await page.evaluate(
        (t) =>
          (
            globalThis as unknown as {
              HoldoutControl: { read: (d: Document, t: unknown, o: object) => Promise<unknown> };
            }
          ).HoldoutControl.read(document, t, { timeout: 4000, settle: 100 }),
        target as never,
      )) as Reading;
    }

    async function move(page: Page, selector: string): Promise<void> {
      const saved = page.waitForResponse((r) => r.url().endsWith('/save'));
      await page.evaluate((s) => {
        const e = document.querySelector(s) as HTMLElement;
        if (e instanceof HTMLSelectElement) {
          e.selectedIndex = 1;
          e.dispatchEvent(new Event('change', { bubbles: true }));
        } else e.click();
      }, selector);
      await saved;
    }

    for (const c of FORGETS) {
      it.each([false, true])(`${c.name}, and the service keeps it: %s`, async (kept) => {
        current = c;
        on = true;
        keeps = kept;
        const { page } = bench;
        await page.goto(`${base}/?${Math.random()}`);
        expect(await read(page, c.target)).toMatchObject({ state: 'allowed' });
        await move(page, c.press);
        await Promise.all([page.waitForNavigation(), page.evaluate('setTimeout(() => location.reload(), 10)')]);
        const after = await read(page, c.target);
        // Chromium puts nothing back at a reload.
        const { keptInFirefox = c.kept } = c;
        if (which === 'chromium') expect(after).toMatchObject(kept ? c.kept : { state: 'allowed' });
        else expect(after).toMatchObject(kept ? keptInFirefox : c.forgot);
      });
    }

    it('what the page’s own script moved after the reload is believed where it was seen to move', async () => {
      current = {
        page: (is) => `<div id="root">${box(is)}</div><script>setTimeout(()=>{t.checked=false},700)</script>`,
      };
      on = true;
      const { page } = bench;
      await page.goto(`${base}/?${Math.random()}`);
      await Promise.all([page.waitForNavigation(), page.evaluate('setTimeout(() => location.reload(), 10)')]);
      // Firefox had put "off" back before anybody could look, so that nobody can tell who did.
      expect(await read(page, TARGET)).toMatchObject(
        which === 'chromium' ? { state: 'refused' } : { state: 'unclear', reason: 'refilled' },
      );
    });

    it('what a person ticked off without saving, and came back to', async () => {
      current = { page: (is) => box(is).replace('</form>', '<button>Save</button></form>') };
      on = true;
      const { page } = bench;
      await page.goto(`${base}/?${Math.random()}`);
      await page.click('#t');
      await page.goto(`${base}/elsewhere`);
      await page.evaluate('setTimeout(() => history.back(), 10)');
      await page.waitForSelector('#t');
      expect(await read(page, TARGET)).toMatchObject({ state: 'allowed' });
    });
  });
}

refilledIn('chromium');
refilledIn('firefox');
