/**
 * The notice's style. The values are those of src/ui/tokens.css (a test holds them equal); only what the notice uses is here.
 * `:host` is `!important` throughout: between a page's rule and a shadow root's, the important one of the root wins, so no
 * page rule can hide or move the element. The colours sit on `.n` because a page can set custom properties on the host.
 */
export const css = `:host{all:initial!important;position:fixed!important;z-index:2147483647!important;display:block!important;color-scheme:light dark!important}
*,::before,::after{box-sizing:border-box}
.n{--paper:#ffffff;--ground:#f4f6f5;--sunk:#edf0ee;--ink:#15201c;--ink-2:#43504b;--ink-3:#5c6863;--on-ink:#ffffff;--ink-hover:#2b3a34;--line:#dde2df;--edge:#7c8883;--allowed-sign:#c06a00;--refused-sign:#12805e;--motion-sign:#3f6bb3;--quiet-sign:#6d7974;--focus:#1f5fd0;--mark-tile:#15352b;--shadow-float:0 0 0 1px rgb(21 32 28 / .08), 0 2px 6px rgb(21 32 28 / .08), 0 12px 32px rgb(21 32 28 / .16);
position:fixed;right:20px;bottom:20px;width:340px;max-height:calc(100vh - 40px);overflow:auto;padding:14px 16px;border-radius:12px;background:var(--paper);color:var(--ink-2);box-shadow:var(--shadow-float);font:13px/18px system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Helvetica Neue",Arial,sans-serif;text-align:start;-webkit-font-smoothing:antialiased}
@media (prefers-color-scheme:dark){.n{--paper:#171d1a;--ground:#0f1412;--sunk:#232a27;--ink:#edf2ef;--ink-2:#bcc6c1;--ink-3:#98a49e;--on-ink:#15201c;--ink-hover:#ffffff;--line:#2c3431;--edge:#74807b;--allowed-sign:#e3a33b;--refused-sign:#4db88b;--motion-sign:#7fa6ea;--quiet-sign:#8d9993;--focus:#8ab4f8;--mark-tile:#23483c;--shadow-float:0 0 0 1px rgb(255 255 255 / .12), 0 2px 6px rgb(0 0 0 / .4), 0 12px 32px rgb(0 0 0 / .5)}}
.n.l{right:auto;left:20px}.n.t{bottom:auto;top:20px}
h2,p,ol{margin:0;padding:0;list-style:none;overflow-wrap:anywhere}
svg{display:block;flex:none;width:16px;height:16px;fill:none;stroke:currentColor;stroke-width:1.6;stroke-linecap:round;stroke-linejoin:round}
.f,.tile,.stem,.out{fill:currentColor;stroke:none}.tile{fill:var(--mark-tile)}.stem{fill:#ffffff}.out{fill:#6fe0b0}.faint{opacity:.25}.cut{stroke:var(--paper);stroke-width:1.75}
.b{display:flex;align-items:center;gap:8px;margin-bottom:10px;color:var(--ink-2);font-size:12px;line-height:16px;font-weight:600}
h2{display:grid;grid-template-columns:18px 1fr;gap:8px;color:var(--ink);font-size:16px;line-height:22px;font-weight:600;letter-spacing:-.006em}
h2 svg{width:18px;height:18px;margin-top:2px;color:var(--quiet-sign)}
.allowed svg{color:var(--allowed-sign)}.refused svg{color:var(--refused-sign)}.motion svg{color:var(--motion-sign)}.turn svg{animation:turn 900ms linear infinite}
@keyframes turn{to{transform:rotate(360deg)}}
@media (prefers-reduced-motion:reduce){.turn svg{animation:none}}
.n.s h2{font-size:14px;line-height:20px}
p,.d,ol,.m,.c{margin:4px 0 0 26px}
q{display:block;quotes:"\\201C" "\\201D";text-wrap:balance}
.d{display:flex;flex-wrap:wrap;gap:8px;margin-top:14px}
button,a{display:inline-flex;align-items:center;justify-content:center;gap:6px;height:36px;padding:0 12px;border:1px solid var(--edge);border-radius:8px;background:var(--paper);color:var(--ink);font:600 13px/18px inherit;font-family:inherit;text-decoration:none;white-space:nowrap;cursor:pointer}
button:hover,a:hover{background:var(--sunk)}
:focus-visible{outline:2px solid var(--focus);outline-offset:2px}
.n:focus{outline:0}
.p{padding:0 16px;background:var(--ink);border-color:var(--ink);color:var(--on-ink)}.p:hover{background:var(--ink-hover)}
.x,.w{border-color:transparent;background:none;color:var(--ink-2);font-weight:500;padding:0 8px}
.x{position:absolute;top:10px;right:10px;width:24px;height:24px;padding:0;border-radius:6px;color:var(--ink-3)}
.m{display:grid;justify-items:start;margin:12px 0 0 18px;padding-top:4px;border-top:1px solid var(--line)}.m .w{height:32px}
ol{display:grid;gap:8px;margin-top:10px;counter-reset:n}
li{display:grid;grid-template-columns:18px 1fr;gap:8px;counter-increment:n}
li::before{content:counter(n);display:grid;place-items:center;width:18px;height:18px;border-radius:9px;background:var(--sunk);color:var(--ink);font-size:12px;font-weight:600}
.c{margin:8px 0 0 26px}li .c{margin:0}
.c div{padding:8px 10px;margin-top:4px;border:1px solid var(--line);border-radius:8px;background:var(--ground);color:var(--ink);overflow-wrap:anywhere}
.y{display:flex;justify-content:space-between;align-items:center;gap:8px}.y .w{height:24px;padding:0 6px;margin-right:-6px;color:var(--ink);font-weight:600}
.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
[hidden]{display:none}
@media (max-width:480px){.n,.n.l{left:12px;right:12px;bottom:12px;width:auto}.n.t{bottom:auto;top:12px}}
@media (forced-colors:active){.n{border:2px solid CanvasText}.p{forced-color-adjust:none;background:ButtonText;color:ButtonFace}}
@media print{.n{display:none}}`;
