/** A look in the ledger: what of it is kept, next to what was known before it. */
import { findingSchema, refKey, type Finding, type Head } from '../schema.ts';
import { undoneKeys } from '../storage/head.ts';
import { takenOver } from '../scanned.ts';
import type { Keeper } from '../storage/storage.ts';
import { history, weigh, type Circumstances } from '../strength.ts';
import { sameSetting, settingKey } from '../../shared/refs.ts';

/**
 * Whether there is reason to believe that what a finding is about exists. Anybody can make a link to
 * `/settings/blog/ANYTHING`; only a page that shows the control speaks for there being such a blog.
 */
export async function isRecognised(keep: Keeper, { findings, open }: Head, finding: Finding): Promise<boolean> {
  if (finding.instance === undefined) return true;
  if (finding.state === 'allowed' || finding.state === 'refused' || finding.state === 'locked') return true;
  return [...findings.values(), ...open].some((known) => sameSetting(known, finding)) || keep.changed(finding);
}

/** When the Undo began that last pressed this setting's control, or may have. */
function undoneAt({ open, undone }: Head, finding: Finding): string | undefined {
  const [own, brought] = undoneKeys(finding);
  const underWay = open.filter((change) => change.kind === 'undo' && undoneKeys(change)[0] === own);
  const theirs = [undone.get(brought)?.at ?? [], ...underWay.flatMap((one) => (one.imported ? one.before.at : []))];
  const times = [
    undone.get(own)?.at ?? [],
    ...underWay.flatMap((one) => (one.imported ? [] : one.before.at)),
    // One that a file dates later than this look cannot be why it shows what it does.
    ...theirs.flat().filter((at) => Date.parse(at) <= Date.parse(finding.at)),
  ].flat();
  return times.toSorted((a, b) => Date.parse(a) - Date.parse(b)).at(-1);
}

/**
 * A look as it is stored, with its earlier states, and the keys of records that it overrules. What was known before a
 * page showed whose it is belongs to the first account that it shows; that nobody was signed in, or nothing could be
 * read, is overruled by any account's.
 */
export async function looked(
  keep: Keeper,
  head: Head,
  finding: Finding,
  how: Circumstances = {},
): Promise<{ stored: Finding; overruled: string[] }> {
  const key = refKey(finding);
  const nobodys = settingKey(finding);
  const nameless = finding.account === undefined ? undefined : await keep.finding(nobodys);
  // What another container showed is not this account's.
  const before = nameless?.store === finding.store ? nameless : undefined;
  const first =
    before !== undefined &&
    ![...head.findings.values()].some((one) => one.account !== undefined && settingKey(one) === nobodys);
  // What a scan found is the definition's from now on, with what was known of it.
  const scanned = takenOver(head, finding);
  const known =
    (first ? anywhere(before) : await keep.finding(key)) ??
    (scanned?.alike ? await keep.finding(scanned.key) : undefined);
  const look = finding.account === undefined ? finding : anywhere(finding);
  const stored = findingSchema.parse(weigh(look, known, how, undoneAt(head, look)));
  const overruled = before && (first || history(before).length === 0) ? [nobodys] : [];
  return {
    stored,
    overruled: [...overruled, ...(scanned === undefined ? [] : [scanned.key])].map((one) => `finding:${one}`),
  };
}

/** The same account is the same person in any container. */
function anywhere({ store: _store, ...finding }: Finding): Finding {
  const { earlier, drift } = finding;
  return {
    ...finding,
    ...(earlier ? { earlier: earlier.map(({ store: _its, ...one }) => one) } : {}),
    ...(drift ? { drift: (({ store: _its, ...one }) => one)(drift) } : {}),
  };
}
