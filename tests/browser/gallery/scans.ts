/** Every state of a scan in the popup: what an invented page tells, what is pressed, and the headline that it ends with. */
import type { ReportedControl } from '../../../src/shared/report.ts';
import type { ScannedControl } from '../../../src/shared/scan.ts';

/** How the page, the background and the browser answer; what is absent is never answered. */
export interface Answers {
  /** The browser lets no extension look at this page. */
  closed?: true;
  found?: { controls: ScannedControl[]; more?: true };
  reported?: ReportedControl[];
  /** Whether access to the site is given. */
  access?: boolean;
}

export interface ScanState extends Answers {
  /** Buttons by the keys of their texts, in this order. */
  press: string[];
  /** The key of the headline that is waited for, and how many it counts, where it counts. */
  headline: string;
  count?: number;
}

const common = { section: '', lang: 'en', kind: 'switch', about: 'training', state: 'allowed' } as const;
export const SCANNED_LABEL = 'Use my posts to train AI models';
const PLAIN: ScannedControl = { ...common, n: 1, label: SCANNED_LABEL, section: 'Data and AI', refuses: 'off' };
const UNCLEAR: ScannedControl = {
  ...common,
  n: 2,
  label: 'May we train AI on your photos?',
  kind: 'radio',
  state: 'unclear',
  why: 'wording',
  choice: 'Yes',
};
const found = { controls: [PLAIN, UNCLEAR] };
const MANY: ScannedControl[] = [
  PLAIN,
  {
    ...common,
    n: 2,
    label:
      'Allow your public data as well as your interactions, inputs, and results to be used for training and fine-tuning of our models and those of our partners',
    section: 'How we and the companies that we work with may use what you write, upload and say',
    refuses: 'off',
  },
  { ...common, n: 3, label: 'استخدام رسائلي لتدريب نماذج الذكاء الاصطناعي', lang: 'ar', refuses: 'off' },
  { ...common, n: 4, label: 'Do not train AI on my messages', refuses: 'on', state: 'refused', position: 'on' },
  { ...common, n: 5, label: 'Train models on our workspace', refuses: 'off', state: 'locked', fixed: 'allowed' },
  { ...common, n: 38, label: 'AI data settings', kind: 'button', about: 'unclear', state: 'unclear', why: 'opens' },
  { ...common, n: 39, label: 'Help improve our AI', about: 'unclear', state: 'unclear', why: 'about', position: 'on' },
];
const REPORTED: ReportedControl[] = [
  {
    kind: 'switch',
    path: ['main:0', 'section:1', 'div:0[class]', 'button:1[role=switch][aria-checked]'],
    named: 'aria-labelledby',
    label: SCANNED_LABEL,
    words: 0,
    section: 'Data and AI',
    about: 'training',
    polarity: 'on_allows',
    position: 'on',
  },
];
const begin = ['scan.this_page'];

export const SCANS = {
  running: { press: begin, headline: 'scan.looking' },
  none: { press: begin, headline: 'scan.none', found: { controls: [] } },
  found: { press: begin, headline: 'scan.allowed', count: 1, found },
  many: { press: begin, headline: 'scan.allowed', count: 3, found: { controls: MANY, more: true } },
  will: { press: [...begin, 'do.turn_off'], headline: 'scan.will', found },
  declined: { press: [...begin, 'do.turn_off', 'do.turn_off'], headline: 'scan.declined', found, access: false },
  begun: { press: [...begin, 'do.turn_off', 'do.turn_off'], headline: 'scan.begun', found, access: true },
  report: { press: [...begin, 'report.make'], headline: 'report.title_scan', found, reported: REPORTED },
  'could-not': { press: begin, headline: 'scan.could_not', closed: true },
} satisfies Record<string, ScanState>;

/** @returns the state of that name; undefined where this gallery knows none */
export function scanState(name: string): ScanState | undefined {
  return Object.entries(SCANS).find(([known]) => known === name)?.[1];
}
