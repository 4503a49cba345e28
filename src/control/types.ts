/**
 * What control/ takes in and gives back. Plain data only, so that a service definition can carry a
 * `Target` and a finding can carry a `Reading` without either knowing the DOM.
 */

/** What a control shows, whatever it is made of. A choice (select, radio group) is mapped to a position by `words`. */
export type Position = 'on' | 'off';

/** Where a position leaves the person. */
export type Stand = 'allowed' | 'refused';

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
export type Kind = 'switch' | 'checkbox' | 'radio' | 'button' | 'select' | 'combobox' | 'menu' | 'dialog' | 'slider' | 'drawn';

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

/** Everything control/ needs to know of one setting. */
export interface Target {
  labels: Label[];
  /** Kinds that this control may be; any when absent. */
  kinds?: Kind[];
  /** What a row button, chip, select or radio group shows for each position ("Enabled", "Allow"). Exact after normalising. */
  words?: { on: string[]; off: string[] };
  /** Titles of the section or page that belong to this setting alone, by whatever language. */
  headings?: string[];
  /** The page belongs to this one setting, so that its only control is the one (rung 3). */
  dedicated?: { refuses: Position };
  /** Selectors from evidence (rung 4), most trusted first. */
  hints?: { selector: string; refuses: Position }[];
  /** For a control whose state is only drawn: which element is it and which selector does it match when on and off. */
  drawn?: { control: string; on: string; off: string };
  /** Steps that bring the control into view before it can be read (open a tab, a dialog). Never taken in a mere look. */
  reveal?: Step[];
  /** Where the switch itself is once a row button has opened its dialog (ChatGPT): labels inside that dialog; the row's own labels when absent. */
  dialog?: { labels?: Label[]; close?: string[] };
  /** Steps that complete a change after the control was pressed (Save, a confirm dialog). */
  complete?: Step[];
  /** Words whose presence in an element's name forbids pressing it ("delete", "clear", "export"), added to the built-in ones. */
  never?: string[];
  /** Texts by which the page says that a change failed ("Failed to save settings."). */
  failures?: string[];
  /** Values for placeholders in labels, e.g. the blog named by the address. */
  instance?: string;
}

/** Why control/ could not say. Matches the reasons of a finding, less those that only page/ can know. */
export type ReadReason = 'no-control' | 'ambiguous' | 'contradictory' | 'not-ready' | 'interrupted';

/** What one look at the control showed. `refused` and `allowed` only ever come from positive evidence. */
export interface Reading {
  state: Stand | 'locked' | 'unclear';
  /** Which way a locked control stands; absent when it cannot be told. */
  fixed?: Stand;
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
}

/** Another control of the page that moved while ours was changed. */
export interface Moved {
  label: string;
  from: string;
  to: string;
  restored: boolean;
}

/** Why a change stopped. In each case nothing further was pressed. */
export type StopReason =
  | 'unreadable' // before: the reading was `unclear`; nothing was pressed
  | 'locked' // before: greyed, so nothing was pressed
  | 'hidden' // the tab is not visible: it may be read, never changed
  | 'forbidden' // the element, or a step's button, carries a word that must never be pressed
  | 'step-missing' // a declared step's element never appeared
  | 'unknown-dialog' // a dialog appeared that no step declares
  | 'code-needed' // the service asks for a code that only the person can get
  | 'no-effect' // pressed, and the state stayed as it was
  | 'rolled-back' // it showed the wanted state, then went back
  | 'failure-shown' // the page said that saving failed
  | 'lost' // the control went away or became unclear after the press
  | 'interrupted'; // the signal was aborted

/** What one attempt to change did. */
export interface ChangeResult {
  /** `already`: it stood as wanted, nothing was pressed. */
  outcome: 'changed' | 'already' | 'stopped';
  stopped?: StopReason;
  detail?: string;
  before: Reading;
  /** The last reading; absent when nothing was pressed. */
  after?: Reading;
  /** How often the control itself was pressed: 0, 1 or 2. */
  presses: number;
  moved: Moved[];
}

export interface ReadOptions {
  signal?: AbortSignal;
  /** How long to wait for the control, in ms. Default 10 000. */
  timeout?: number;
  /** How long the state must stay equal before it is believed, in ms. Default 400. */
  settle?: number;
  /** Called with each new reading at once, before it has come to rest: to be shown at most, never stored. */
  onReading?: (reading: Reading) => void;
}

export interface ChangeOptions extends ReadOptions {
  /** Only Undo gives this: the position (and option) that the ledger recorded. Otherwise a change moves towards refusal. */
  restore?: { position: Position; choice?: string };
  /** How long the new state must stay before it counts, in ms. Default 2 000: optimistic pages roll back later than they flip. */
  hold?: number;
  /** Called right before each press of the control, with the fresh reading; awaited, so that it can be written down first. */
  beforePress?: (reading: Reading) => Promise<void>;
}
