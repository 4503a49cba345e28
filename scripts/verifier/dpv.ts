/**
 * A receipt in terms of the W3C Data Privacy Vocabulary, version 2.3 (https://w3id.org/dpv), as JSON-LD. It says what
 * the receipt says and no more: that a person indicated a choice, when, where and how; no legal basis, and nothing of
 * what the service did.
 */
import type { Change, Sent } from '../../src/ledger/schema.ts';
import { pressUntold } from '../../src/ledger/chain/seal.ts';
import type { SealedRecord } from './examine.ts';
import type { Name } from './names.ts';

const CONTEXT = {
  dpv: 'https://w3id.org/dpv#',
  ai: 'https://w3id.org/dpv/ai#',
  dct: 'http://purl.org/dc/terms/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

type Node = Record<string, unknown>;

const time = (at: string): Node => ({ '@type': 'xsd:dateTime', '@value': at });
const term = (id: string): Node => ({ '@id': id });
const person: Node = { '@type': 'dpv:DataSubject' };

/**
 * @param record whole: its seal was checked
 * @returns a JSON-LD document named by the seal (RFC 6920); undefined for what is about no choice on training
 */
export function inDpv(record: SealedRecord, name: Name): Node | undefined {
  const body = 'step' in record ? ofChange(record, name) : ofRequest(record, name);
  return body && { '@context': CONTEXT, '@id': `ni:///sha-256;${record.seal.hash}`, ...body };
}

function ofChange(change: SealedRecord & Change, name: Name): Node | undefined {
  // Another control that was put back: nobody knows what it decides.
  if (change.kind === 'put-back') return undefined;
  const { kind, origin, path, before, after, reloaded, pressedAt } = change;
  const status = statusOf(change);
  return {
    '@type': 'dpv:Process',
    'dct:title': name.setting,
    'dct:source': `${origin}${path}`,
    'dpv:hasService': { '@type': 'dpv:Service', 'dct:title': name.service },
    'dpv:hasDataSubject': person,
    ...(name.training ? { 'dpv:hasProcessing': term('ai:ModelTraining') } : {}),
    'dpv:hasEntityInvolvement': {
      '@type': kind === 'refuse' ? 'dpv:OptingOutFromProcess' : 'dpv:OptingInToProcess',
      'dpv:isIndicatedBy': person,
      'dpv:isIndicatedAtTime': time(pressedAt ?? before.at),
      'dpv:hasIndicationMethod': reloaded?.label ?? after?.label ?? before.label ?? 'a control without a label',
      ...(status === undefined ? {} : { 'dpv:hasActivityStatus': term(status) }),
    },
  };
}

/** Reasons after which it is known that the choice was not taken, though the control was pressed. */
const NOT_TAKEN = new Set(['no-effect', 'rolled-back', 'not-kept']);

/** @returns undefined where the receipt does not know whether the choice was taken */
function statusOf(change: Change): string | undefined {
  const { step, presses, why = '' } = change;
  if (pressUntold(change) || why === 'press-unknown') return undefined;
  if (step === 'confirmed') return 'dpv:ActivityCompleted';
  return presses === 0 || NOT_TAKEN.has(why) ? 'dpv:ActivityNotCompleted' : undefined;
}

/** Of a request, everything is the person's own word. */
function ofRequest({ kind, at, by, to }: Sent, name: Name): Node {
  const status = { sent: 'dpv:RequestInitiated', answered: 'dpv:RequestAcknowledged' }[kind as string];
  return {
    '@type': 'dpv:RightExerciseActivity',
    'dct:title': name.setting,
    'dct:date': time(at),
    'dct:description': {
      sent: 'sent',
      'taken-back': 'taken back',
      answered: 'answered',
      unanswered: 'not answered after all',
    }[kind],
    'dpv:isImplementedByEntity': person,
    'dpv:hasRecipient': { '@type': 'dpv:Recipient', 'dct:title': name.service },
    'dpv:hasIndicationMethod': `${by === 'form' ? 'form' : 'e-mail'}${to === '' ? '' : `: ${to}`}`,
    ...(status === undefined ? {} : { 'dpv:hasStatus': term(status) }),
  };
}
