/** What to tell of a receipt whose seal fits, in plain words: what it says, what it proves, and what not. */
import type { Change, Moment, Sent } from '../../src/ledger/schema.ts';
import { pressUntold } from '../../src/ledger/chain/seal.ts';
import type { Relation, SealedRecord } from './examine.ts';
import type { Name } from './names.ts';
import { count, say } from './say.ts';

export interface Told {
  title: string;
  facts: [name: string, value: string][];
  /** What was given beside it and does not agree with it. */
  against: string[];
  proves: string[];
  doesNot: string[];
}

export function tell(record: SealedRecord, name: Name, found: readonly Relation[]): Told {
  const change = 'step' in record ? record : undefined;
  return {
    title: `${name.service}: ${name.setting}`,
    facts: [
      ...('step' in record ? factsOfChange(record) : factsOfRequest(record)),
      [say('receipt.seal'), record.seal.hash],
    ],
    against: found.filter(({ holds }) => !holds).map(related),
    proves: [say('whole'), ...found.filter(({ holds }) => holds).map(related)],
    doesNot: [
      ...(found.some(({ to, holds }) => to === 'seal' && holds) ? [] : [age(found)]),
      say('not_who'),
      say('not_times'),
      say('not_service'),
      ...(change ? olderForm(change) : [say('not_arrived')]),
    ],
  };
}

/** A file shows its age only by what its reader had before. */
function age(found: readonly Relation[]): string {
  return found.some(({ to, holds }) => (to === 'copy' || to === 'next') && holds) ? say('not_older') : say('not_old');
}

function related(relation: Relation): string {
  const { to, holds } = relation;
  if (to === 'seal') return say(holds ? 'seal_yes' : 'seal_no');
  if (to === 'copy' && relation.after) return say('copy_after', relation.name);
  return say(`${to}_${holds ? 'yes' : 'no'}`, relation.name);
}

function factsOfChange(change: Change & Pick<SealedRecord, 'seal'>): Told['facts'] {
  const { before, after, reloaded, origin, path, version, documents, account, seal } = change;
  const label = reloaded?.label ?? after?.label ?? before.label;
  return [
    [say('happened'), outcome(change)],
    ...(label === undefined ? [] : [[say('label'), say('receipt.quoted', label)] satisfies [string, string]]),
    [say('receipt.before'), reading(before)],
    [say('receipt.after'), reading(after)],
    [say('reload'), reading(reloaded)],
    [say('receipt.presses'), pressed(change)],
    [say('receipt.documents'), loads(documents)],
    [say('others'), others(change)],
    [say('receipt.address'), `${origin}${path}`],
    [say('detail.account'), account === undefined ? say('account_unseen') : say('account_code', account)],
    [say('made_with'), `Holdout ${version}`],
    [say('place'), String(seal.n)],
    ...broughtIn(change),
  ];
}

/** A ledger seals anew what a file brought into it: that says nothing of where the file came from. */
function broughtIn({ imported }: Pick<Change, 'imported'>): Told['facts'] {
  return imported ? [[say('brought_in'), say('brought', imported.id)]] : [];
}

function outcome(change: Change): string {
  const { kind, step, why, form, other } = change;
  if (pressUntold(change) || why === 'press-unknown') return say('press_unknown');
  const reason = why ?? say('no_reason');
  if (kind === 'put-back') {
    const label = other?.label ?? '';
    return step === 'acted' ? say('put_back', label) : say('put_back_failed', label, reason);
  }
  if (step === 'failed') return say(`${kind}_failed`, reason);
  return say(form === undefined ? `${kind}_old` : `${kind}_done`);
}

/** A position is on or off, or what the page calls it. */
const position = (shown: string): string => (shown === 'on' || shown === 'off' ? say(`position.${shown}`) : shown);

function reading(moment: Moment | undefined): string {
  if (!moment) return say('receipt.not_read');
  const state = say(`state.${moment.state.replace('-', '_')}.word`);
  if (moment.choice !== undefined) return say('reading_shown', state, say('receipt.quoted', moment.choice), moment.at);
  return moment.position === undefined
    ? say('reading', state, moment.at)
    : say('reading_shown', state, position(moment.position), moment.at);
}

function pressed(change: Change): string {
  if (pressUntold(change) || change.why === 'press-unknown') return say('not_known');
  const { presses, hand, pressedAt } = change;
  if (presses === 0) return say('nothing');
  return [
    count('pressed', presses),
    ...(pressedAt === undefined ? [] : [say('first_at', pressedAt)]),
    ...(hand ? [say('by_hand')] : []),
  ].join(say('comma'));
}

function others({ moved, others: more = 0 }: Change): string {
  const all = moved.map(({ label, from, to }) => say('moved', label, position(from), position(to)));
  return [...all, ...(more > 0 ? [count('more', more)] : [])].join(say('comma')) || say('none_seen');
}

function loads(documents: Change['documents']): string {
  if (!documents) return say('loads_old');
  return documents.read === undefined
    ? say('loads_pressed', documents.pressed)
    : say('loads_read', documents.pressed, documents.read);
}

function olderForm({ form, step }: Change): string[] {
  return form === undefined && step === 'confirmed' ? [say('not_reloaded')] : [];
}

function factsOfRequest({
  kind,
  at,
  by,
  to,
  version,
  seal,
  imported,
}: Sent & Pick<SealedRecord, 'seal'>): Told['facts'] {
  return [
    [say('happened'), say(kind)],
    [say('page.when'), at],
    [say('request_receipt.way'), say(`request_receipt.by_${by}`)],
    [say('request_receipt.to'), to || say('to_unknown')],
    [say('made_with'), version === '' ? say('no_version') : `Holdout ${version}`],
    [say('place'), String(seal.n)],
    ...broughtIn(imported ? { imported } : {}),
  ];
}
