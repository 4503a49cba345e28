/** What a scan of a page tells: plain data, for the page's script, the background and the popup alike. */
import type { ReportedControl } from './report.ts';
import type { Side } from './side.ts';

/** A control that is, or may be, about training AI on the person's data. */
export interface ScannedControl {
  /** Its number in this scan, from 1, in the order of the page. */
  n: number;
  /** As the page displays it; of a radio group the option that refuses, where one does. */
  label: string;
  /** The heading or the name of the group above it; empty where there is none. */
  section: string;
  /** What the page declares as the label's language; empty where it declares none. */
  lang: string;
  kind: string;
  about: 'training' | 'unclear';
  /** The position that refuses; absent where the wording does not say it plainly. */
  refuses?: 'on' | 'off';
  /** `unclear` also where the polarity is. */
  state: Side | 'locked' | 'unclear';
  /** For `locked`: which way, where that can be told. */
  fixed?: Side;
  /** For `unclear`: why. `wording`: the words can be taken in more than one way;
   * `about`: they may be of something else; `opens`: it is a button. Else a reason of a reading. */
  why?: string;
  /** What it shows, where that can be read. */
  position?: 'on' | 'off';
  choice?: string;
}

export interface ScanResult {
  controls: ScannedControl[];
  /** There were more than are told. */
  more?: true;
  /** How long it took, in ms, and how many nodes were looked at. */
  took: number;
  nodes: number;
}

/** At most so many controls are told of one page. */
export const SCAN_MAX = 40;

/** The name of the port between the popup and a scan; when it closes, the marks go. */
export const SCAN_PORT = 'scan';

/** From the popup to the page. `follow`: the person will press this one themselves. */
export type ToScan = { do: 'show'; n: number } | { do: 'follow'; n: number } | { do: 'report'; known: string[] };
/** From the page to the popup. */
export type FromScan =
  | { found: ScanResult }
  | { report: { controls: ReportedControl[]; lang: string } }
  | { failed: true };
