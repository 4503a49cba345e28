/** What is not in the page until it is scrolled, unfolded or opened; and lists whose trigger says nothing of itself. */
import { changed, LABEL, OTHER, right, SWITCH, TARGET, untouched, type Case } from './parts.ts';

const brief = { timeout: 1300 } as const;
const STATE = (mine: number) =>
  `const st={};const get=i=>i in st?st[i]:i%2===0||i===${mine};window.truth='on';const name=i=>i===${mine}?${JSON.stringify(LABEL)}:'Setting number '+i;function flip(i,b){st[i]=!get(i);if(i===${mine})window.truth=st[i]?'on':'off';else window.wrong='row '+i;b.setAttribute('aria-checked',st[i])}`;
const STYLE =
  '<style>#v{height:300px;overflow:auto}.r{position:absolute;height:40px;display:flex}button{width:36px;height:20px}</style>';
/** Rows are drawn anew for what is in sight. */
const VIRTUAL = (rows: number, mine: number) =>
  `${STYLE}<div id="v"><div id="b" style="position:relative;height:${rows * 40}px"></div></div><script>${STATE(mine)}function draw(){b.textContent='';for(let i=Math.max(0,Math.floor(v.scrollTop/40)-2),n=0;n<12&&i<${rows};n++,i++){const r=document.createElement('div');r.className='r';r.style.top=i*40+'px';r.innerHTML='<span>'+name(i)+'</span><button role="switch" aria-checked="'+get(i)+'"'+(i===${mine}?' data-mine':'')+'></button>';r.lastChild.onclick=()=>flip(i,r.lastChild);b.append(r)}}v.onscroll=draw;draw()</script>`;
/** The same few elements are used again for other rows. */
const RECYCLED = (rows: number, mine: number) =>
  `${STYLE}<div id="v"><div id="b" style="position:relative;height:${rows * 40}px"></div></div><script>${STATE(mine)}const pool=[];function draw(){const a=Math.max(0,Math.floor(v.scrollTop/40)-2);for(let n=0;n<12;n++){const i=a+n;let r=pool[n];if(!r){r=document.createElement('div');r.className='r';r.innerHTML='<span></span><button role="switch"></button>';r.lastChild.onclick=()=>flip(r.i,r.lastChild);b.append(r);pool[n]=r}r.i=i;r.style.top=i*40+'px';r.firstChild.textContent=name(i);r.lastChild.setAttribute('aria-checked',get(i));r.lastChild.toggleAttribute('data-mine',i===${mine})}}v.onscroll=draw;draw()</script>`;
/** More rows come at its end. */
const INFINITE = (mine: number, window: boolean, ms: number) =>
  `<style>${window ? '' : '#v{height:300px;overflow:auto}'}.r{height:40px;display:flex}.r button{width:36px;height:20px}</style><div id="v"><div id="b"></div><div id="e" class="${ms > 500 ? 'spinner' : ''}" style="height:20px;width:20px"></div></div><script>${STATE(mine)}let n=0,busy=false;function more(){for(let k=0;k<20;k++,n++){const i=n,r=document.createElement('div');r.className='r';r.innerHTML='<span>'+name(i)+'</span><button role="switch" aria-checked="'+get(i)+'"'+(i===${mine}?' data-mine':'')+'></button>';r.lastChild.onclick=()=>flip(i,r.lastChild);b.append(r)}if(n>=80)e.remove()}more();new IntersectionObserver(([x])=>{if(x.isIntersecting&&!busy){busy=true;setTimeout(()=>{more();busy=false},${ms})}}${window ? '' : ',{root:v}'}).observe(e)</script>`;
const PANEL = `<div id="p" hidden><span>${LABEL}</span> ${SWITCH()}</div>`;
const STEP = { ...TARGET, reveal: [{ press: ['Privacy'] }] };
const revealed = {
  target: STEP,
  read: { state: 'unclear', reason: 'no-control' },
  change: { ...changed, moved: 0 },
  ...brief,
} as const;
const CHOICE = (attrs: string, tag = 'button') =>
  `<div><span>${LABEL}</span> <${tag} ${attrs} data-mine id="t" onclick="m.hidden=!m.hidden">On</${tag}><div id="m" hidden><div onclick="m.hidden=true">On</div><div onclick="m.hidden=true;t.textContent='Off';window.truth='off'">Off</div></div></div><div style="height:200px"></div>`;
const menu = {
  target: TARGET,
  read: { state: 'allowed', kind: 'menu' },
  change: { outcome: 'changed', to: 'off', presses: 1 },
} as const;

export const REVEALS: Case[] = [
  { name: 'scrolled: rows drawn as they come into sight', html: VIRTUAL(150, 120), ...right, ...brief },
  { name: 'scrolled: rows used again', html: RECYCLED(150, 97), ...right, ...brief },
  { name: 'scrolled: more rows come at the end', html: INFINITE(70, false, 100), ...right, ...brief },
  {
    name: 'scrolled: more rows come late at the end of the page, with a wheel',
    html: INFINITE(50, true, 900),
    ...right,
    ...brief,
  },
  {
    name: 'scrolled: to the end, and it is not there',
    html: VIRTUAL(60, 999),
    target: TARGET,
    read: { state: 'unclear', reason: 'no-control' },
    change: untouched,
    ...brief,
  },
  {
    name: 'unfolded: a tab that hears mousedown',
    html: `<div role="tablist"><button role="tab" aria-selected="false" onmousedown="p.hidden=false;this.setAttribute('aria-selected','true')">Privacy</button></div>${PANEL}`,
    ...revealed,
  },
  {
    name: 'unfolded: a fold that hears pointerdown',
    html: `<button aria-expanded="false" onpointerdown="p.hidden=!p.hidden;this.setAttribute('aria-expanded',!p.hidden)">Privacy</button>${PANEL}`,
    ...revealed,
  },
  {
    name: 'unfolded: a fold that hears a click, and is slow',
    html: `<button aria-expanded="false" onclick="setTimeout(()=>{p.hidden=!p.hidden;this.setAttribute('aria-expanded',!p.hidden)},700)">Privacy</button>${PANEL}`,
    ...revealed,
  },
  {
    name: 'unfolded: a fold that carries the label, without a step',
    html: `<details><summary>${LABEL}</summary><div>${SWITCH()}</div></details><div>Digest ${OTHER('digest')}</div>`,
    ...revealed,
    target: TARGET,
  },
  { name: 'trigger: its list stands by it', html: CHOICE(''), ...menu },
  {
    name: 'trigger: a chevron',
    html: CHOICE('').replace('>On<', '>On ▾<').replace("textContent='Off'", "textContent='Off ▾'"),
    ...menu,
  },
  { name: 'trigger: no button at all', html: CHOICE('class="select-box" tabindex="0"', 'div'), ...menu },
  {
    name: 'trigger: its list is drawn elsewhere',
    html: `<div><span>${LABEL}</span> <div class="dropdown" tabindex="0" data-mine id="t" onclick="o.innerHTML='<div>On</div><div id=x>Off</div>';x.onclick=()=>{o.textContent='';t.textContent='Off';window.truth='off'}">On</div></div><div style="height:200px"></div><div id="o"></div>`,
    ...menu,
  },
  {
    name: 'trigger: two tabs as a choice',
    html: `<div><span>${LABEL}</span> <div role="tablist"><button role="tab" aria-selected="true" data-mine>On</button><button role="tab" aria-selected="false" data-mine onclick="this.setAttribute('aria-selected','true');this.previousElementSibling.setAttribute('aria-selected','false');window.truth='off'">Off</button></div></div>`,
    target: TARGET,
    read: { state: 'allowed', kind: 'radio' },
    change: { outcome: 'changed', to: 'off', presses: 1 },
  },
  {
    name: 'trigger: a read-only field with a list is not locked',
    html: `<label for="i">${LABEL}</label><input id="i" role="combobox" value="On" readonly aria-expanded="false" data-mine onclick="l.hidden=!l.hidden"><div style="height:100px"></div><ul id="l" role="listbox" hidden><li role="option" onclick="i.value='On';l.hidden=true">On</li><li role="option" onclick="i.value='Off';window.truth='off';l.hidden=true">Off</li></ul>`,
    target: TARGET,
    read: { state: 'allowed', kind: 'combobox' },
    change: { outcome: 'changed', to: 'off', presses: 1 },
  },
];
