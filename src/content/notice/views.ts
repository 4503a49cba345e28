/** What the notice can say and be answered, and what a view of it is drawn of: types, and the list of put backs. */
import type { ReadReason } from '../../engine/types.ts';
import type { T } from '../../shared/texts.ts';

type Position = 'on' | 'off';
export interface Moved {
  label: string;
  /** Absent in records from before form 3, whose neighbours Holdout put back by itself. */
  kind?: string;
  restored?: boolean;
}

/** What there is to know once it refuses: what still sends what was written, what was kept before, and other settings. */
export interface After {
  feedback?: string;
  /** The page for what was kept before; `here`: this very page. */
  cleanUp?: { here: true } | { url: string };
  also?: { name: string; url: string }[];
}

/**
 * Everything that the notice can say. `service` is the service's name; `refuses` the position that refuses under the
 * label shown;
 * `choice` the option shown, where the control is a choice.
 */
export type NoticeView =
  /** It allows training. `wasOff`: when it was last known to refuse, if ever. */
  | {
      state: 'allowed';
      service: string;
      label?: string;
      position?: Position;
      choice?: string;
      refuses?: Position;
      wasOff?: string;
    }
  /** Something is under way. `confirm`: after the reload. `ownTab`: the confirming reading is done in another tab. */
  | { state: 'working'; service: string; task: 'refuse' | 'undo' | 'confirm'; refuses?: Position; ownTab?: boolean }
  /** Turned off and confirmed after the reload. */
  | ({ state: 'done'; service: string; refuses?: Position; choice?: string; moved?: Moved[] } & After)
  | { state: 'undone'; service: string; position?: Position; moved?: Moved[] }
  /** What moved along with a change, on a page that was opened to put it back. */
  | { state: 'moved'; service: string; moved: Moved[] }
  /**
   * `why`: a stop reason, `not-kept` or `unconfirmed`. `shown`: what the page shows now. `switch`: there is a control
   * to go to.
   */
  | {
      state: 'could-not';
      service: string;
      why: string;
      task: 'refuse' | 'undo';
      refuses?: Position;
      shown?: Position;
      switch: boolean;
      moved?: Moved[];
    }
  | {
      state: 'unclear';
      service: string;
      reason: ReadReason | 'outdated';
    }
  | { state: 'locked'; service: string; fixed?: 'allowed' | 'refused' }
  /**
   * Another control was put back, or could not be: `why`, as a change stores it. `allowed`: the setting itself allows
   * training now. `moved`: what else moved along, to be put back too.
   */
  | {
      state: 'put-back';
      service: string;
      label: string;
      to: string;
      done: boolean;
      why?: string;
      allowed?: true;
      moved?: Moved[];
    }
  /** A form or an e-mail. `fill`: a field was found that may be filled in. */
  | {
      state: 'request';
      service: string;
      by: 'form' | 'email';
      steps: string[];
      text: string;
      fill: boolean;
      /** The person said that they sent it, and that could not be written down: for want of room, or otherwise. */
      notKept?: 'full' | 'other';
    }
  /** What Holdout itself could not do, whatever the page shows. */
  | { state: 'trouble'; service: string; why: 'not-kept' | 'not-kept-full' | 'no-answer' | 'failed' }
  /** On another settings page of the service: the way to the right one. */
  | { state: 'hint'; service: string; setting?: string; href: string }
  /** The person has just sent feedback, and with it what they wrote. `says`: how, in a sentence. */
  | { state: 'feedback'; service: string; says: string }
  /** What a file beside the runtime has to say, made when it is drawn. `key` tells one such view from the next. */
  | { state: 'beside'; service: string; key: string; parts: (t: T) => Parts }
  /** This page's script belongs to a version of Holdout that is gone. */
  | { state: 'updated' };

/** As many other controls as a notice offers to put back; further ones are named. */
export const PUT_BACKS = ['putBack0', 'putBack1', 'putBack2'] as const;

/**
 * What a person can answer. Copying and opening the three dots are the notice's own affair. `putBack…`: put another
 * control back, by its place among those that moved; `notHere`: not on this page; `never`: toolbar button only.
 */
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
  | (typeof PUT_BACKS)[number]
  | 'notHere'
  | 'never';

export type NoticeGlyph = 'allowed' | 'refused' | 'checking' | 'unclear' | 'locked' | 'request';

/** One line: a text, a text with a label quoted as the page shows it, steps with the text to paste, links. */
export type Line =
  | string
  | { lead: string; quote: string }
  | { steps: string[]; paste: string }
  | { lead: string; links: { text: string; href: string }[] };

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
}
