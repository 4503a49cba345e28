/**
 * What the engine takes in and gives back. Plain data only, so that a service definition can carry a
 * `Target` and a finding can carry a `Reading` without either knowing the DOM.
 */

import type { StopReason } from '../shared/failures.ts';
import type { Side } from '../shared/side.ts';

/** What a control shows, whatever it is made of. A choice (select, radio group) is mapped to a position by `words`. */
export type Position = 'on' | 'off';

/** A known wording of the setting. Polarity belongs to the wording: services have renamed a label and inverted it. */
export interface Label {
  /** The text as the page shows it. `{instance}` stands for the instance the address names. */
  text: string;
  /** BCP 47 language of the wording, e.g. `en`, `pt-BR`. */
  lang: string;
  /** The position that refuses training under this wording. */
  refuses: Position;
}

/** What kind of element holds the choice. */
export type Kind =
  | 'switch'
  | 'checkbox'
  | 'radio'
  | 'button'
  | 'select'
  | 'combobox'
  | 'menu'
  | 'dialog'
  | 'slider'
  | 'drawn';

/** Which rule matched, strongest first; see design: name, same row, dedicated page, selector hint. */
export type Rung = 'name' | 'row' | 'dedicated' | 'hint';

/** One declared act beside the control itself. Every name is matched exactly after normalising. */
export type Step =
  /** Press a button, tab, link or menu item that carries one of these names. */
  | { press: string[]; within?: 'page' | 'dialog' | 'menu'; gesture?: 'click' | 'pointer'; optional?: true }
  /** Press the element a selector from evidence finds, when its name is unknown. */
  | { pressSelector: string; gesture?: 'click' | 'pointer'; optional?: true }
  /** A dialog must be open that says one of these texts and offers one of these buttons, which is pressed. */
  | { confirm: { says: string[]; press: string[] }; optional?: true };

/** Everything the engine needs to know of one setting. */
export interface Target {
  labels: Label[];
  /** Kinds that this control may be; any when absent. */
  kinds?: Kind[];
  /**
   * What a row button, chip or list displays for each position ("Enabled"): words of a state, never of an act. Exact
   * after normalising.
   */
  words?: { on: string[]; off: string[] };
  /**
   * Names of the options of a choice and of the items of a menu, where they are not the words displayed. They may name
   * an act ("Deny", "Turn off").
   */
  items?: { on: string[]; off: string[] };
  /** Titles of the section or page that belong to this setting alone, by whatever language. */
  headings?: string[];
  /** The page belongs to this one setting, so that its only control is the one (rung 3). */
  dedicated?: { refuses: Position };
  /** Selectors from evidence (rung 4), most trusted first. */
  hints?: { selector: string; refuses: Position }[];
  /** For a control whose state is only drawn: which element is it and which selector does it match when on and off. */
  drawn?: { control: string; on: string; off: string };
  /**
   * Steps that bring the control into view before it can be read (open a tab, a dialog). Never taken in a mere look.
   */
  reveal?: Step[];
  /**
   * Where the switch itself is once a row button has opened its dialog (ChatGPT): labels inside that dialog; the row's
   * own labels when absent.
   */
  dialog?: { labels?: Label[]; close?: string[] };
  /** Steps that complete a change after the control was pressed (Save, a confirm dialog). */
  complete?: Step[];
  /**
   * Words whose presence in an element's name forbids pressing it ("delete", "clear", "export"), added to the built-in
   * ones.
   */
  never?: string[];
  /** Texts by which the page says that a change failed ("Failed to save settings."). */
  failures?: string[];
  /** Values for placeholders in labels, e.g. the blog named by the address. */
  instance?: string;
}

/** Why the engine could not say. Matches the reasons of a finding, less those that only the page runtime can know. */
export type ReadReason =
  | 'no-control' // nothing on the page is known to be it
  | 'ambiguous' // several controls may be it
  | 'contradictory' // what shows its state disagrees
  | 'not-ready' // it does not say yet how it stands, or did not come to rest
  | 'failed' // the page says that something went wrong, so that what it draws is no evidence
  | 'refilled' // the browser may have put back what the form showed before
  | 'unsaved' // what is shown is a draft: the page's own Save waits
  | 'pending' // it was pressed, and nothing shows whether that was taken
  | 'translated' // the words on the page are a machine's
  | 'opaque' // there is a control, and nothing of it can be read
  | 'interrupted';

/** What one look at the control showed. `refused` and `allowed` only ever come from positive evidence. */
export interface Reading {
  state: Side | 'locked' | 'unclear';
  /** Which way a locked control stands; absent when it cannot be told. */
  fixed?: Side;
  /** Always there when `state` is `unclear`. */
  reason?: ReadReason;
  /** With `no-control`: nothing on the page names the setting, not even without a control. */
  absent?: true;
  /** One line for a person or a bug report: what was seen. */
  detail?: string;
  position?: Position;
  /** The option chosen, as displayed, where the control is a choice. */
  choice?: string;
  /** The label as the page displayed it. */
  label?: string;
  rung?: Rung;
  kind?: Kind;
  /** The position that refuses here. */
  refuses?: Position;
  /** How long it took until its state was believed, in ms; absent from a look that does not wait. */
  rest?: number;
}

/** Another toggle or choice of the page that moved while ours was changed. It is reported and left as it is. */
export interface Moved {
  /** Its displayed name, at most 120 characters. */
  label: string;
  kind: Kind;
  /** What it showed before and after: `on`, `off`, `mixed`, or the option chosen. */
  from: string;
  to: string;
}

/** What one attempt to change did. */
export interface ChangeResult {
  /** `already`: it stood as wanted, nothing was pressed. */
  outcome: 'changed' | 'already' | 'stopped';
  stopped?: StopReason;
  detail?: string;
  before: Reading;
  /** The last reading; absent when nothing was pressed. */
  after?: Reading;
  /** Activations of the control itself, or of the option that decides: 0, 1 or 2. */
  presses: number;
  /** Activations that opened its list, menu or dialog; every one is counted, and there are at most `MOST_GESTURES`. */
  gestures: number;
  /** Declared steps that were pressed, those that brought the control into view included. */
  steps: number;
  moved: Moved[];
  /** How many further fields changed, whose contents are nobody's business: text fields and the like. */
  others: number;
}

/** What became of putting one control back. */
export interface PutBackResult {
  /** It stands again as it did. */
  done: boolean;
  /** How often it was pressed: 0 where it stood so already, or was not to be pressed. */
  presses: 0 | 1;
  /** Why not. In every case but `no-effect` nothing was pressed. */
  why?: PutBackReason;
}

export type PutBackReason =
  | 'gone' // no control goes by this name
  | 'ambiguous' // several do
  | 'changed' // it no longer stands as it was reported
  | 'forbidden' // its name carries a word that must never be pressed
  | 'locked' // it cannot be used
  | 'no-effect'; // pressed, and it stayed

export type { Side, StopReason };

export interface ReadOptions {
  signal?: AbortSignal;
  /** How long to wait for the control, in ms. Default 10 000. */
  timeout?: number;
  /**
   * How long the state must stay equal before it is believed, in ms. Default 400. Eight times as long on a page or a
   * control that has only just appeared, five times where evidence disagrees.
   */
  settle?: number;
  /**
   * The page has just been shown after an earlier look came to its end: a reading that agrees with that one need only
   * stay for so many ms. Any other is doubted like one of a page that has only just appeared.
   */
  again?: number;
  /** Called with each new reading at once, before it has come to rest: to be shown at most, never stored. */
  onReading?: (reading: Reading) => void;
}

export interface ChangeOptions extends ReadOptions {
  /**
   * Only Undo gives this: the position (and option) that the ledger recorded. Otherwise a change moves towards refusal.
   */
  restore?: { position: Position; choice?: string };
  /**
   * How long the new state must stay before it counts, in ms. Default 2 000: optimistic pages roll back later than they
   * flip.
   */
  hold?: number;
  /** How long a press may show nothing before nobody can tell whether it was taken, in ms. Default 10 000. */
  patience?: number;
  /**
   * Called right before each press of the control, and before a fold that carries the label is opened, with the fresh
   * reading; awaited, so that it can be written down first.
   */
  beforePress?: (reading: Reading) => Promise<void>;
  /**
   * Called right after each press of the control, with what was activated so far: a press may lead away from the page,
   * and then nothing else tells of it.
   */
  afterPress?: (soFar: Pick<ChangeResult, 'presses' | 'gestures' | 'steps'>) => void;
  /** Whether a person pressed the control too since it was first pressed: what went back then may be their own doing. */
  isByHand?: () => boolean;
}
