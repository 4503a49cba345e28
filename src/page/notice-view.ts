/** What the notice says in each state: pure, so that every text can be held against the locale file. */
import { failure } from '../ui/stops.ts';
import type { T } from '../ui/text.ts';

type Position = 'on' | 'off';
interface Moved {
  label: string;
  restored: boolean;
}

/**
 * Everything that the notice can say. `service` is the service's name; `refuses` the position that refuses under the label shown;
 * `choice` the option shown, where the control is a choice.
 */
export type NoticeView =
  /** It allows training. `wasOff`: when it was last known to refuse, if ever. */
  | { state: 'allowed'; service: string; label?: string; position?: Position; choice?: string; refuses?: Position; wasOff?: string }
  /** Something is under way. `confirm`: after the reload. `ownTab`: the confirming reading is done in another tab. */
  | { state: 'working'; service: string; task: 'refuse' | 'undo' | 'confirm'; refuses?: Position; ownTab?: boolean }
  /** Turned off and confirmed after the reload. */
  | { state: 'done'; service: string; refuses?: Position; choice?: string; moved?: Moved[] }
  | { state: 'undone'; service: string; position?: Position; moved?: Moved[] }
  /** `why`: a stop reason, `not-kept` or `unconfirmed`. `shown`: what the page shows now. `switch`: there is a control to go to. */
  | { state: 'could-not'; service: string; why: string; task: 'refuse' | 'undo'; refuses?: Position; shown?: Position; switch: boolean; moved?: Moved[] }
  | { state: 'unclear'; service: string; reason: 'no-control' | 'ambiguous' | 'contradictory' | 'not-ready' | 'interrupted' }
  | { state: 'locked'; service: string; fixed?: 'allowed' | 'refused' }
  | { state: 'signed-out'; service: string }
  /** A form or an e-mail. `fill`: a field was found that may be filled in. */
  | { state: 'request'; service: string; by: 'form' | 'email'; steps: string[]; text: string; fill: boolean }
  /** On another settings page of the service: the way to the right one. */
  | { state: 'hint'; service: string; setting?: string; href: string }
  /** This page's script belongs to a version of Holdout that is gone. */
  | { state: 'updated' };

/** What a person can answer. Copying and opening the three dots are the notice's own affair. */
export type NoticeAction =
  | 'turnOff'
  | 'notNow'
  | 'undo'
  | 'receipt'
  | 'goTo'
  | 'readAgain'
  | 'sent'
  | 'fillIn'
  | 'reload'
  | 'close'
  /** Not on this page. */
  | 'notHere'
  /** Never: toolbar button only. */
  | 'never';

export type NoticeGlyph = 'allowed' | 'refused' | 'checking' | 'unclear' | 'signed-out' | 'locked' | 'request';

/** One line: a text, a text with a label quoted as the page shows it, steps with the text to paste. */
export type Line = string | { lead: string; quote: string } | { steps: string[]; paste: string };

export interface Button {
  action: NoticeAction;
  text: string;
  look: 'primary' | 'outline' | 'text';
}

export interface Parts {
  /** None where no state is told. */
  glyph?: NoticeGlyph;
  tone?: 'allowed' | 'refused' | 'motion';
  turning?: boolean;
  title: string;
  lines: Line[];
  buttons: Button[];
  link?: { text: string; href: string };
  /** `more`: the three dots, for what a person may not want to see again; `close`: for what is over. */
  corner?: 'more' | 'close';
  small?: boolean;
}

export function tell(t: T, view: NoticeView): Parts {
  const notNow: Button = { action: 'notNow', text: t('do.not_now'), look: 'text' };
  const readAgain: Button = { action: 'readAgain', text: t('do.read_again'), look: 'outline' };
  switch (view.state) {
    case 'allowed': {
      const byOn = view.refuses === 'on' || view.choice !== undefined;
      return {
        glyph: 'allowed',
        tone: 'allowed',
        title: t('notice.allowed'),
        lines: [
          ...shownAs(t, view),
          ...(view.refuses === 'on' && view.choice === undefined ? [t('notice.inverted')] : []),
          ...(view.wasOff === undefined ? [] : [t(`notice.again_${byOn ? 'on' : 'off'}`, [day(view.wasOff)])]),
        ],
        buttons: [{ action: 'turnOff', text: t(byOn ? 'do.refuse' : 'do.turn_off'), look: 'primary' }, notNow],
        corner: 'more',
      };
    }
    case 'working': {
      const how = view.task === 'refuse' ? (view.refuses === 'on' ? '_refuse' : '') : `_${view.task}`;
      const then = view.task === 'confirm' ? [] : [t(view.ownTab ? 'notice.own_tab' : 'notice.reloads')];
      return { glyph: 'checking', tone: 'motion', turning: true, title: t(`notice.working${how}`), lines: then, buttons: [] };
    }
    case 'done': {
      const { service, choice, refuses = 'off' } = view;
      return {
        glyph: 'refused',
        tone: 'refused',
        title: t(refuses === 'on' || choice !== undefined ? 'notice.done_refuse' : 'notice.done'),
        lines: [choice === undefined ? t(`notice.now_${refuses}`, [service]) : t('notice.now_choice', [service, choice]), ...movedWords(t, view.moved)],
        buttons: [
          { action: 'undo', text: t('do.undo'), look: 'outline' },
          { action: 'receipt', text: t('do.receipt'), look: 'text' },
        ],
        corner: 'close',
      };
    }
    case 'undone':
      return {
        glyph: 'allowed',
        tone: 'allowed',
        title: t('notice.undone'),
        lines: [...(view.position === undefined ? [] : [t(`notice.back_${view.position}`, [view.service])]), ...movedWords(t, view.moved)],
        buttons: [],
        corner: 'close',
      };
    case 'could-not': {
      const undo = view.task === 'undo';
      const off = !undo && view.refuses !== 'on';
      const { seen, next } = failure(t, view.why, off ? 'off' : 'set', view.shown, true);
      return {
        ...(undo ? { glyph: 'unclear' } : { glyph: 'allowed', tone: 'allowed' }),
        title: t(`notice.could_not${undo ? '_undo' : off ? '' : '_refuse'}`),
        lines: [seen, next, ...movedWords(t, view.moved)],
        buttons: [view.switch ? { action: 'goTo', text: t('do.go_to_switch'), look: 'primary' } : readAgain, notNow],
        corner: 'more',
      };
    }
    case 'unclear':
      return { glyph: 'unclear', title: t('notice.unclear'), lines: [t(`state.unclear.${view.reason}`)], buttons: [readAgain, notNow], corner: 'more' };
    case 'locked': {
      const key = `state.locked${view.fixed === undefined ? '' : `_${view.fixed}`}`;
      return { glyph: 'locked', ...(view.fixed ? { tone: view.fixed } : {}), title: t(`${key}.word`), lines: [t(`${key}.sentence`)], buttons: [], corner: 'close' };
    }
    case 'signed-out':
      return { glyph: 'signed-out', title: t('notice.signed_out'), lines: [t('notice.signed_out_then')], buttons: [], corner: 'close' };
    case 'request': {
      const { service, by } = view;
      const fill: Button[] = view.fill ? [{ action: 'fillIn', text: t('do.fill_in'), look: 'outline' }] : [];
      return {
        glyph: 'request',
        title: t(`notice.${by}`, [service]),
        lines: [{ steps: view.steps, paste: view.text }],
        buttons: [{ action: 'sent', text: t('do.sent'), look: 'primary' }, ...fill, notNow],
        corner: 'more',
      };
    }
    case 'hint':
      return {
        title: view.setting === undefined ? t('notice.hint', [view.service]) : t('notice.hint_named', [view.service, view.setting]),
        lines: [],
        buttons: [notNow],
        link: { text: t('do.go_there'), href: view.href },
        corner: 'more',
        small: true,
      };
    default:
      return {
        title: t('notice.updated'),
        lines: [t('notice.updated_then')],
        buttons: [{ action: 'reload', text: t('do.reload'), look: 'outline' }],
        corner: 'close',
        small: true,
      };
  }
}

function day(iso: string): string {
  return new Date(iso).toLocaleDateString(undefined, { day: 'numeric', month: 'short' });
}

/** "LinkedIn shows it as on:" and the label as the page has it; less where less is known. */
function shownAs(t: T, { service, position, choice, label }: Extract<NoticeView, { state: 'allowed' }>): Line[] {
  const lead = choice === undefined ? position && t(`notice.shown_${position}`, [service]) : t('notice.shown_choice', [service, choice]);
  if (label !== undefined) return [{ lead: lead ?? '', quote: label }];
  return position === undefined ? [] : [t(`notice.bare_${position}`, [service])];
}

/** What else moved on the page while the control was changed, each in a sentence. */
export function movedWords(t: T, moved: Moved[] = []): string[] {
  return moved.map(({ label, restored }) => t(`moved.${restored ? 'back' : 'not_back'}`, [label]));
}
