/**
 * Pages that work against the engine: an answer comes in the time it is given, is unclear or right, and the tab stays
 * usable.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from './launch.ts';
import type { Bench, Which } from './launch.ts';
import { LABEL, TARGET } from './kinds/parts.ts';

const browsers = (process.env['BROWSERS'] ?? 'chromium,firefox').split(',') as Which[];
/** What the engine is given, and what a busy machine may add to it, in ms. */
const GIVEN = 10_000;
const GRACE = 1500;
/** How long the tab may stand still, in ms. */
const STALL = 1500;
const ROW = `<div><span>${LABEL}</span><button role="switch" aria-checked="true" data-mine></button></div>`;

const PAGES: { name: string; html: string; allows: string[] }[] = [
  {
    name: '200,000 nodes',
    html: `${ROW}<main></main><script>let h='';for(let i=0;i<50000;i++)h+='<div><span>Improve '+i+'</span><b></b></div>';document.querySelector('main').innerHTML=h</script>`,
    allows: ['allowed'],
  },
  {
    name: 'an endless mutation loop',
    html: `${ROW}<p id="p"></p><script>setInterval(()=>{for(let i=0;i<200;i++){const e=document.createElement('i');e.setAttribute('aria-label','x'+i);p.append(e);e.remove()}},0)</script>`,
    allows: ['allowed'],
  },
  {
    name: 'a control that is replaced without end',
    html: `<div id="h"></div><script>setInterval(()=>{h.innerHTML='${ROW}'},10)</script>`,
    allows: ['allowed', 'unclear'],
  },
  {
    name: 'a state that flips without end',
    html: `${ROW}<script>const s=document.querySelector('button');setInterval(()=>s.setAttribute('aria-checked',s.getAttribute('aria-checked')!=='true'),120)</script>`,
    allows: ['unclear'],
  },
  {
    name: 'the label ten thousand times',
    html: `<main></main><script>document.querySelector('main').innerHTML='${ROW}'.repeat(10000)</script>`,
    allows: ['unclear'],
  },
  {
    name: '10,000 nested shadow roots',
    html: `${ROW}<script>let e=document.body.appendChild(document.createElement('div'));for(let i=0;i<10000;i++){const r=e.attachShadow({mode:'open'});e=r.appendChild(document.createElement('div'));if(i===200)e.style.display='none'}</script>`,
    allows: ['allowed'],
  },
  {
    name: 'prototypes that lie',
    html: `${ROW}<script>Element.prototype.toString=()=>{throw 1};Array.prototype.evil=1;Object.defineProperty(HTMLElement.prototype,'inert',{get(){throw 1}})</script>`,
    allows: ['allowed'],
  },
];

for (const which of browsers) {
  describe(`hostile pages in ${which}`, () => {
    let bench: Bench;
    beforeAll(async () => {
      bench = await launch(which);
    });
    afterAll(() => bench.close());

    const readOf = async (html: string) => {
      const page = await bench.open(html);
      return page.evaluate(
        async ({ target, timeout }) => {
          const { read } = (globalThis as unknown as { HoldoutControl: typeof import('../../../src/engine/index.ts') })
            .HoldoutControl;
          let longest = 0;
          let last = performance.now();
          const beat = setInterval(() => {
            longest = Math.max(longest, performance.now() - last);
            last = performance.now();
          }, 10);
          const began = performance.now();
          const reading = await read(document, target, { timeout });
          clearInterval(beat);
          return { reading: reading as unknown as Record<string, unknown>, took: performance.now() - began, longest };
        },
        { target: TARGET, timeout: GIVEN },
      );
    };

    for (const { name, html, allows } of PAGES) {
      it(name, async () => {
        let got = await readOf(html);
        // A machine that is busy elsewhere stalls as well: what the engine itself costs, it costs every time.
        for (let tries = 1; tries < 4 && (got.longest >= STALL || got.took >= GIVEN + GRACE); tries += 1)
          got = await readOf(html);
        expect(allows).toContain(got.reading['state']);
        expect(got.took).toBeLessThan(GIVEN + GRACE);
        expect(got.longest).toBeLessThan(STALL);
        console.log(
          `${which}, ${name}: ${String(got.reading['state'])} after ${Math.round(got.took)} ms, longest stall ${Math.round(got.longest)} ms`,
        );
      });
    }
  });
}
