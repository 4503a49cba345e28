/** Parts of the pages that stand for one kind of trap each. */
import type { Position, Reading, Target } from '../../../../src/engine/types.ts';

export interface Case {
  name: string;
  html: string;
  target: Target;
  /** What `read` must answer; only the fields given are compared. */
  read: Partial<Reading>;
  /**
   * What `change` must do; absent when changing is not tried. `to` is the state that the page itself must then hold.
   */
  change?: {
    outcome: 'changed' | 'already' | 'stopped';
    stopped?: string;
    to?: string;
    presses?: number;
    restore?: Position;
    moved?: number;
    /** What may be said at the end. */
    after?: Partial<Reading>;
  };
  /** Milliseconds to wait for the control. */
  timeout?: number;
  /** Milliseconds of the usual wait for rest; short by default. */
  settle?: number;
  /** Milliseconds without a sign after a press; short by default. */
  patience?: number;
}

export const LABEL = 'Improve the model for everyone';
export const off = (text: string, lang = 'en') => ({ text, lang, refuses: 'off' as const });
export const TARGET: Target = { labels: [off(LABEL)] };
export const on = { state: 'allowed', position: 'on', label: LABEL } as const;
export const changed = { outcome: 'changed', to: 'off', presses: 1, moved: 0 } as const;
export const right = { target: TARGET, read: on, change: changed } as const;
export const untouched = { outcome: 'stopped', stopped: 'unreadable', presses: 0 } as const;
/** Nothing is told, and nothing pressed. */
export const unread = { target: TARGET, read: { state: 'unclear' }, change: untouched, timeout: 1200 } as const;
export const contrary = {
  target: TARGET,
  read: { state: 'unclear', reason: 'contradictory' },
  change: untouched,
  timeout: 1500,
} as const;

/** What a working element does when it is pressed; the page's truth is `window.truth`. */
const FLIP =
  "this.setAttribute('aria-checked', this.getAttribute('aria-checked')!=='true'); window.truth=this.getAttribute('aria-checked')==='true'?'on':'off'";
const SIZE = 'style="display:inline-block;width:36px;height:20px"';

/** Markup of a switch that works. */
export const SWITCH = (attrs = '', content = '') =>
  `<button role="switch" aria-checked="true" data-mine ${attrs.includes('style') ? '' : SIZE} ${attrs} onclick="${FLIP}">${content}</button>`;
export const BOX = (attrs = '') =>
  `<input type="checkbox" checked data-mine ${attrs} onchange="window.truth=this.checked?'on':'off'">`;
/** A control of another row: pressing it is wrong. */
export const OTHER = (name: string, attrs = '') =>
  `<button role="switch" aria-checked="true" ${SIZE} ${attrs} aria-label="${name}" onclick="window.wrong='${name}';this.setAttribute('aria-checked', this.getAttribute('aria-checked')!=='true')"></button>`;
export const OTHER_BOX = (name: string, attrs = '') =>
  `<input type="checkbox" ${attrs} onclick="window.wrong='${name}'">`;
/** The markup of a switch, as one that is off. */
const turnedOff = (markup: string) => markup.replace('aria-checked="true"', 'aria-checked="false"');
export const SWITCH_OFF = turnedOff(SWITCH());
/** A switch that must not be pressed. */
export const DEAD = SWITCH().replace('onclick="', `onclick="window.wrong='pressed';`);
export const DEAD_OFF = turnedOff(DEAD);
