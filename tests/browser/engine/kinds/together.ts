/** Controls that hang together: one press, and what moved along is named and left as it is. */
import { changed, LABEL, on, TARGET, type Case } from './parts.ts';

const SW = (id: string, mine = '', label = '') =>
  `<div><span>${label}</span> <button role="switch" aria-checked="true" id="${id}" ${mine} style="width:36px;height:20px"></button></div>`;
const HELP = `<script>const set=(e,v)=>e.setAttribute('aria-checked',v),is=(e)=>e.getAttribute('aria-checked')==='true';window.truth='on'</script>`;
const moved = { ...changed, moved: 1 } as const;

export const TOGETHER: Case[] = [
  {
    name: 'together: two boxes of which one is ticked',
    html: `<p><label><input type="checkbox" id="a" checked onclick="if(!event.isTrusted)window.wrong='neighbour'"> Let training use my posts</label></p><p><label><input type="checkbox" id="b" data-mine> Keep my posts out</label></p><script>b.onchange=()=>{a.checked=!b.checked;window.truth=b.checked?'off':'on'};a.onchange=()=>{b.checked=!a.checked}</script>`,
    target: { labels: [{ text: 'Keep my posts out', lang: 'en', refuses: 'on' }] },
    read: { state: 'allowed', position: 'off' },
    change: moved,
  },
  {
    name: 'together: parent and child',
    html: `${SW('p', 'data-mine', LABEL)}${SW('c', '', 'Voice')}${HELP}<script>p.onclick=()=>{const v=!is(p);set(p,v);if(!v)set(c,false);window.truth=v?'on':'off'};c.onclick=()=>{window.wrong='child'}</script>`,
    target: TARGET,
    read: on,
    change: moved,
  },
  {
    name: 'together: a switch for all of them',
    html: `${SW('m', '', 'All data use')}${SW('x', 'data-mine', LABEL)}${SW('y', '', 'Location')}${HELP}<script>x.onclick=()=>{set(x,!is(x));set(m,is(x)&&is(y));window.truth=is(x)?'on':'off'};m.onclick=()=>{window.wrong='all'}</script>`,
    target: TARGET,
    read: on,
    change: moved,
  },
  {
    name: 'together: the same setting twice',
    html: `<aside><label><input type="checkbox" id="q" checked onclick="window.wrong='panel'"> Chat training</label></aside><main>${SW('x', 'data-mine', LABEL)}</main>${HELP}<script>x.onclick=()=>{set(x,!is(x));q.checked=is(x);window.truth=is(x)?'on':'off'}</script>`,
    target: TARGET,
    read: on,
    change: moved,
  },
  {
    name: 'together: the child goes off and grey',
    html: `${SW('p', 'data-mine', LABEL)}<label><input type="checkbox" id="c" checked onclick="window.wrong='child'"> Voice</label>${HELP}<script>p.onclick=()=>{set(p,!is(p));c.disabled=!is(p);c.checked=false;window.truth=is(p)?'on':'off'}</script>`,
    target: TARGET,
    read: on,
    change: moved,
  },
  {
    name: 'together: a list that follows',
    html: `${SW('p', 'data-mine', LABEL)}<label>Keep for <select id="c"><option>18 months</option><option>3 months</option></select></label>${HELP}<script>p.onclick=()=>{set(p,!is(p));c.selectedIndex=1;window.truth=is(p)?'on':'off'};c.onchange=()=>{window.wrong='list'}</script>`,
    target: TARGET,
    read: on,
    change: moved,
  },
];
