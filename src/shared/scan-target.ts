/** What is looked for where a scan, and no definition, says how a control is called. */

/** Kinds whose press, where the wording is plain, does one plain thing. */
const PLAIN_KINDS = ['switch', 'checkbox', 'radio'] as const;
type PlainKind = (typeof PLAIN_KINDS)[number];

/** What a scan found out of a control. */
interface ScanFacts {
  label: string;
  lang: string;
  refuses: 'on' | 'off';
  kind: string;
}

/** A control by its label alone. Fits the engine's `Target`. */
interface ScanTarget {
  labels: { text: string; lang: string; refuses: 'on' | 'off' }[];
  kinds?: PlainKind[];
}

/** Whether a control's kind is one of those that a label alone can describe. */
export function isPlainKind(kind: string): kind is PlainKind {
  return (PLAIN_KINDS as readonly string[]).includes(kind);
}

/** @returns the target; a switch that a site turns into a checkbox has not changed the choice */
export function scanTarget({ label, lang, refuses, kind }: ScanFacts): ScanTarget {
  const labels = [{ text: label, lang: lang || 'und', refuses }];
  if (!isPlainKind(kind)) return { labels };
  return { labels, kinds: kind === 'radio' ? ['radio'] : ['switch', 'checkbox'] };
}
