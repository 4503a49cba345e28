/**
 * The notice's style. The values are those of src/ui/components/tokens.css (a test holds them equal); only what the
 * notice uses is here.
 * `:host` is `!important` throughout: between a page's rule and a shadow root's, the important one of the root wins, so
 * no page rule can hide or move the element. The colours sit on `.n` because a page can set custom properties on the
 * host.
 */
export const css = `:host{all:initial!important;display:block!important;position:fixed!important;z-index:2147483647!important;color-scheme:light dark!important}
:host::before,:host::after{content:none!important}
*,::before{box-sizing:border-box}
.n{--paper:#ffffff;--sunk:#edf0ee;--ink:#15201c;--ink-2:#43504b;--ink-3:#5c6863;--on-ink:#ffffff;--edge:#7c8883;--allowed-sign:#c06a00;--refused-sign:#12805e;--motion-sign:#3f6bb3;--focus:#1f5fd0;--mark-tile:#15352b;--shadow-float:0 0 0 1px rgb(21 32 28 / .08), 0 2px 6px rgb(21 32 28 / .08), 0 12px 32px rgb(21 32 28 / .16);position:fixed;inset-inline-end:20px;bottom:20px;width:340px;max-height:calc(100vh - 40px);overflow:auto;padding:14px 16px;border-radius:12px;background:var(--paper);color:var(--ink-2);box-shadow:var(--shadow-float);font:13px/18px system-ui,sans-serif}
@media (prefers-color-scheme:dark){.n{--paper:#171d1a;--sunk:#232a27;--ink:#edf2ef;--ink-2:#bcc6c1;--ink-3:#98a49e;--on-ink:#15201c;--edge:#74807b;--allowed-sign:#e3a33b;--refused-sign:#4db88b;--motion-sign:#7fa6ea;--focus:#8ab4f8;--mark-tile:#23483c;--shadow-float:0 0 0 1px rgb(255 255 255 / .12), 0 2px 6px rgb(0 0 0 / .4), 0 12px 32px rgb(0 0 0 / .5)}}
.l{inset-inline:20px auto}.t{bottom:auto;top:20px}
h2,p,ol{margin:0;padding:0;overflow-wrap:anywhere}
svg{flex:none;width:16px;height:16px;fill:none;stroke:currentColor;stroke-width:1.6;stroke-linecap:round;stroke-linejoin:round}
.f,.tile,.stem,.out{fill:currentColor;stroke:none}.tile{fill:var(--mark-tile)}.stem{fill:#fff}.out{fill:#6fe0b0}.faint{opacity:.25}.cut{stroke:var(--paper)}
.b,h2,.y,.d{display:flex;gap:8px;align-items:center}
.b{margin-bottom:10px;font-size:12px;font-weight:600}
h2{align-items:start;color:var(--ink);font-size:16px;line-height:22px;font-weight:600}
h2 svg{width:18px;height:18px;margin-top:2px;color:var(--ink-3)}
.allowed svg{color:var(--allowed-sign)}.refused svg{color:var(--refused-sign)}.motion svg{color:var(--motion-sign)}
.turn svg{animation:turn .9s linear infinite}@keyframes turn{to{rotate:1turn}}
@media (prefers-reduced-motion:reduce){.turn svg{animation:none}}
p,.d,ol{margin-block:4px 0;margin-inline:26px 0}
.e{margin-top:10px;font-size:12px}
q{display:block;text-wrap:balance;quotes:auto}[dir=rtl] q{quotes:"\u00ab" "\u00bb"}[dir=auto]{text-align:-webkit-match-parent;text-align:match-parent}
.d{flex-wrap:wrap;margin-top:14px}
.s h2{font-size:14px;line-height:20px;padding-inline-end:24px}.s :is(p,.d){margin-inline-start:0}
button,a{display:inline-flex;align-items:center;justify-content:center;height:36px;padding:0 12px;border:1px solid var(--edge);border-radius:8px;background:none;color:var(--ink);font:inherit;font-weight:600;text-decoration:none;white-space:nowrap;cursor:pointer}
button:hover,a:hover{background:var(--sunk)}
:focus-visible{outline:2px solid var(--focus);outline-offset:2px}
.p.p{padding:0 16px;background:var(--ink);border-color:var(--ink);color:var(--on-ink)}.p:hover{opacity:.88}
[aria-disabled]{opacity:.4!important;cursor:default}
.k{display:inline;height:auto;padding:0;border:0;color:inherit;font-weight:500;text-decoration:underline;white-space:normal}.k+.k{margin-left:8px}
.x,.w{border-color:transparent;color:var(--ink-2);font-weight:500;padding:0 8px}
.x path{stroke-width:2}.x{position:absolute;top:10px;inset-inline-end:10px;width:24px;height:24px;padding:0;color:var(--ink-3)}
.m{display:grid;justify-items:start;margin-block:12px -6px;margin-inline:18px 0;padding-top:4px;border-top:1px solid var(--sunk)}.m .w,.y .w{height:32px}
ol{display:grid;gap:8px;margin-top:10px;counter-reset:n;list-style:none}
li{display:grid;grid-template-columns:18px 1fr;gap:8px;counter-increment:n}
li::before{content:counter(n);width:18px;height:18px;border-radius:9px;background:var(--sunk);color:var(--ink);font-size:12px;font-weight:600;text-align:center}
.y{justify-content:space-between}.y .w{margin-block:-7px;margin-inline:0 -8px;color:var(--ink)}
.y+div{padding:8px 10px;margin-top:6px;border-radius:8px;background:var(--sunk);color:var(--ink);overflow-wrap:anywhere}
.sr{position:absolute;top:0;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
[hidden]{display:none}.n:lang(ko){word-break:keep-all}.n:lang(ja){word-break:auto-phrase}
@media (max-width:480px){.n{inset-inline:12px;bottom:12px;width:auto}.t{bottom:auto;top:12px}}
@media (forced-colors:active){.n{border:2px solid}.p.p{forced-color-adjust:none;background:ButtonText;color:ButtonFace}}
@media print{.n{display:none}}`;
