/**
 * A report of a page, for a maintainer: what a definition is mended by, or confirmed by. A person reads all of it before
 * it goes anywhere, and then it goes to their clipboard; Holdout sends nothing.
 */

/** Where issues are taken; empty as long as there is no such place, and then there is the clipboard alone. */
const TRACKER = '';

/** The form of the file. */
export const REPORT_FORM = 1;
/** At most so many controls are told of. */
export const CONTROLS_MAX = 60;

/** One control, without anything that a person wrote or is called. */
export interface ReportedControl {
  /** As the engine takes it. */
  kind: string;
  /**
   * Elements from what holds all controls on, each with its place among its siblings, the control last: `main:0`,
   * `div:2`, `button:1[role=switch][aria-checked]`.
   */
  path: string[];
  /** What names it: an attribute, a `label`, or the text beside it. */
  named: 'aria-label' | 'aria-labelledby' | 'label' | 'near';
  /** Its label, where it is about training or known; other words are left out, and counted in `words`. */
  label?: string;
  words: number;
  section?: string;
  about: 'training' | 'unclear' | 'other';
  polarity?: string;
  /** Of controls about training alone. */
  position?: 'on' | 'off';
}

export interface Report {
  holdout: 'report';
  form: typeof REPORT_FORM;
  /** `broken`: it cannot be read; `works`: it was read, or turned off and confirmed; `scan`: no definition knows it. */
  kind: 'broken' | 'works' | 'scan';
  /** Of Holdout. */
  version: string;
  /** Days, no hours. */
  date: string;
  /** Of a definition: its service and setting. */
  service?: string;
  setting?: string;
  host: string;
  /** Its path, with a star for every part that may be somebody's. */
  path: string;
  lang: string;
  /** What was found: a state, and where it is unclear the reason; how it was found. */
  state?: string;
  reason?: string;
  rung?: string;
  label?: string;
  controls: ReportedControl[];
}

/** A report as it is copied and shown. */
export function reportText(report: Report): string {
  return JSON.stringify(report, undefined, 2);
}

/** The address of a new issue with the report in it; undefined while there is no tracker. */
export function issueAddress(report: Report, tracker: string = TRACKER): string | undefined {
  if (tracker === '') return undefined;
  const url = new URL(tracker);
  url.searchParams.set('title', `${report.service ?? report.host}: ${report.kind}`);
  url.searchParams.set('body', `\`\`\`json\n${reportText(report)}\n\`\`\``);
  return url.href;
}
