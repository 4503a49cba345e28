/** What to tell of a receipt whose seal fits, in plain words: what it says, what it proves, and what not. */
import type { Change, Moment, Sent } from '../../src/ledger/schema.ts';
import { pressUntold } from '../../src/ledger/seal.ts';
import type { Relation, SealedRecord } from './examine.ts';
import type { Name } from './names.ts';

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
    facts: [...('step' in record ? factsOfChange(record) : factsOfRequest(record)), ['Seal', record.seal.hash]],
    against: found.filter(({ holds }) => !holds).map(related),
    proves: [
      'What stands here is what the seal was made over: no part of it was changed since.',
      ...found.filter(({ holds }) => holds).map(related),
    ],
    doesNot: [
      ...(found.some(({ to, holds }) => to === 'seal' && holds) ? [] : [age(found)]),
      'Who made it. Holdout signs nothing; a copy of Holdout that somebody changed can seal what never happened.',
      'That the times are right: they are those of the person’s own computer.',
      'What the service did with the data, before or since. A setting that says off is what the service says.',
      ...(change
        ? olderForm(change)
        : ['That the request arrived, or what the answer was. That it was sent is the person’s own word.']),
    ],
  };
}

/** A file shows its age only by what its reader had before. */
function age(found: readonly Relation[]): string {
  return found.some(({ to, holds }) => (to === 'copy' || to === 'next') && holds)
    ? 'That it is older than the day on which you were given these files: whoever can write one of them can write them all.'
    : 'That the seal is an old one: whoever can write a file can make a new seal for it. It counts for more if you were given the seal earlier, on a printed receipt or in a message. Put it in above.';
}

function related(relation: Relation): string {
  switch (relation.to) {
    case 'seal':
      return relation.holds
        ? 'It is the receipt that the seal you were given belongs to.'
        : 'It is NOT the receipt that the seal you were given belongs to.';
    case 'copy':
      if (relation.after)
        return `It was sealed right after the last link of the ledger in ${relation.name}, whose chain holds.`;
      return relation.holds
        ? `It is a link of the ledger in ${relation.name}, whose chain holds.`
        : `It is NOT a link of the ledger in ${relation.name}: it is from another ledger, or one of the two was made anew.`;
    case 'next':
      return relation.holds
        ? `The receipt in ${relation.name} was sealed right after it, and carries its seal.`
        : `The receipt in ${relation.name} has the next number but another seal before it: the two are NOT of the same ledger, or one was made anew.`;
    case 'same':
      return relation.holds
        ? `The receipt in ${relation.name} is the same.`
        : `The receipt in ${relation.name} has the same number and another seal: the two are NOT of the same ledger, or one was made anew.`;
  }
}

function factsOfChange(change: Change & Pick<SealedRecord, 'seal'>): Told['facts'] {
  const { before, after, reloaded, origin, path, version, documents, moved, others = 0, seal } = change;
  const label = reloaded?.label ?? after?.label ?? before.label;
  return [
    ['What happened', outcome(change)],
    ...(label === undefined ? [] : [['Label on the page', `“${label}”`] satisfies [string, string]]),
    ['Before', reading(before)],
    ['After the click', reading(after)],
    ['In another load of the page', reading(reloaded)],
    ['Pressed', pressed(change)],
    ['Loads of the page', loads(documents)],
    [
      'Other controls that moved',
      [
        ...moved.map(({ label: other, from, to }) => `“${other}” from ${from} to ${to}`),
        ...(others > 0 ? [`${others} more`] : []),
      ].join('; ') || 'none seen',
    ],
    ['Page', `${origin}${path}`],
    [
      'Account',
      change.account === undefined ? 'the page did not show which' : `known by a code alone: ${change.account}`,
    ],
    ['Made with', `Holdout ${version}`],
    ['Place in the chain', String(seal.n)],
    ...broughtIn(change),
  ];
}

/** A ledger seals anew what a file brought into it: that says nothing of where the file came from. */
function broughtIn({ imported }: Pick<Change, 'imported'>): Told['facts'] {
  return imported
    ? [['Brought in', `from a file, in which it was number ${imported.id}; this seal was made over it then`]]
    : [];
}

function outcome(change: Change): string {
  const { kind, step, why, form, other } = change;
  if (pressUntold(change) || why === 'press-unknown')
    return 'Whether Holdout pressed the control is not known: its page was gone before it told.';
  if (kind === 'put-back') {
    const control = `another control, “${other?.label ?? ''}”, was put back`;
    return step === 'acted'
      ? `On the person’s click ${control}. It was not read again.`
      : `It was not confirmed that ${control} (${why ?? 'no reason given'}).`;
  }
  const wanted = kind === 'refuse' ? 'refuses training' : 'allows training again, as before';
  if (step === 'failed') return `It was not confirmed that the setting ${wanted} (${why ?? 'no reason given'}).`;
  return form === undefined
    ? `The setting was changed so that it ${wanted}, and a later reading showed that.`
    : `The setting was changed so that it ${wanted}, and another load of the page, made after the press, showed that.`;
}

function reading(moment: Moment | undefined): string {
  if (!moment) return 'not read';
  const shown = moment.choice === undefined ? moment.position : `“${moment.choice}”`;
  return `${moment.state}${shown === undefined ? '' : `, shown as ${shown}`}, at ${moment.at}`;
}

function pressed(change: Change): string {
  if (pressUntold(change) || change.why === 'press-unknown') return 'not known';
  const { presses, hand, pressedAt } = change;
  if (presses === 0) return 'nothing';
  const when = pressedAt === undefined ? '' : `, first at ${pressedAt}`;
  return `by Holdout, ${presses === 1 ? 'once' : `${presses} times`}${when}${hand ? '; and by the person meanwhile' : ''}`;
}

function loads(documents: Change['documents']): string {
  if (!documents) return 'not kept in receipts of this form';
  return documents.read === undefined
    ? `pressed in ${documents.pressed}`
    : `pressed in ${documents.pressed}, read in ${documents.read}`;
}

function olderForm({ form, step }: Change): string[] {
  return form === undefined && step === 'confirmed'
    ? ['That the page was loaded anew between the press and the reading: receipts of this older form did not keep it.']
    : [];
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
  const what = {
    sent: 'The person said that they sent a request.',
    'taken-back': 'The person said that they had not sent the request after all.',
    answered: 'The person said that an answer had come.',
    unanswered: 'The person said that no answer had come after all.',
  }[kind];
  return [
    ['What happened', what],
    ['When', at],
    ['By', by === 'form' ? 'a form' : 'e-mail'],
    ['To', to || 'not kept'],
    ['Made with', version === '' ? 'a version that did not keep its number' : `Holdout ${version}`],
    ['Place in the chain', String(seal.n)],
    ...broughtIn(imported ? { imported } : {}),
  ];
}
