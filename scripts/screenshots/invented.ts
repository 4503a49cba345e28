/** What the popup and the dashboard of the pictures list: real services by name, and nothing that anybody did there. */
import { allServices } from '../../src/catalog/list.ts';
import { CHANGE_FORM } from '../../src/ledger/forms/change-schema.ts';
import {
  DEFAULT_PREFERENCES,
  type Change,
  type Finding,
  type PastRound,
  type Ref,
  type Sent,
} from '../../src/ledger/schema.ts';
import { NO_HEAD, seal, type Sealable } from '../../src/ledger/chain/seal.ts';
import { changeKey, recordKey } from '../../src/shared/refs.ts';

const hour = 3_600_000;
const day = 24 * hour;
const now = Date.now();
const ago = (ms: number): string => new Date(now - ms).toISOString();

const FINDINGS: [string, string, Finding['state'], Partial<Finding>][] = [
  [
    'linkedin',
    'genai-improvement',
    'allowed',
    {
      earlier: [
        { state: 'allowed', from: ago(22 * day), to: ago(22 * day - 1000) },
        { state: 'refused', from: ago(22 * day - 62_000), to: ago(4 * day), by: 'holdout' },
      ],
      drift: { refused: ago(4 * day), found: ago(hour), read: ago(hour - 600_000) },
    },
  ],
  ['pinterest', 'canvas', 'allowed', {}],
  ['x', 'grok-training', 'allowed', {}],
  ['grammarly', 'individual', 'signed-out', {}],
  ['chatgpt', 'improve-model', 'refused', { strength: 'still' }],
  ['claude', 'model-training', 'refused', { strength: 'saved' }],
  ['gemini', 'keep-activity', 'refused', { strength: 'saved' }],
  ['github', 'copilot-training', 'refused', { strength: 'still' }],
  ['mistral', 'vibe-training', 'refused', { strength: 'saved' }],
];
const chosen = [...new Set(FINDINGS.map(([service]) => service)), 'instagram', 'reddit'];
const known = allServices.filter(({ id }) => chosen.includes(id));
/** The hosts of all of them. */
export const hosts = [...new Set(known.flatMap((service) => service.hosts))];

/** A setting as its definition has it: where it is, and how its page calls it. */
function settingOf(ref: Ref): { label: string; origin: string; path: string } {
  const setting = known.find(({ id }) => id === ref.service)?.settings.find(({ id }) => id === ref.setting);
  const { origin, pathname } = new URL(setting?.open ?? `https://${ref.service}.example/`);
  const label = setting?.remedy === 'control' ? setting.control.labels[0]?.text : undefined;
  return { label: label ?? setting?.name ?? ref.setting, origin, path: pathname };
}

function refused(id: number, ref: Ref): Change {
  const { label, origin, path } = settingOf(ref);
  const moment = (state: 'allowed' | 'refused', seconds: number) => ({
    state,
    label,
    position: state === 'allowed' ? ('on' as const) : ('off' as const),
    at: ago(22 * day - (id * 60 + seconds) * 1000),
  });
  return {
    id,
    form: CHANGE_FORM,
    service: ref.service,
    setting: ref.setting,
    kind: 'refuse',
    origin,
    path,
    version: '0.1.0',
    step: 'confirmed',
    store: 'default',
    documents: { pressed: `INVENTED${id}0`, read: `INVENTED${id}1` },
    pressedAt: ago(22 * day - (id * 60 + 1) * 1000),
    before: moment('allowed', 0),
    after: moment('refused', 2),
    reloaded: moment('refused', 9),
    presses: 1,
    moved: [],
    round: 'refuse',
  };
}

function pastRound(id: number, task: 'look' | 'refuse', days: number, own: number[]): PastRound {
  const look = task === 'look';
  return {
    id,
    round: task,
    task,
    startedAt: ago((days + (look ? 0.01 : 0)) * day),
    endedAt: ago(days * day),
    step: 'ended',
    planned: look ? 9 : 3,
    done: look ? 9 : 3,
    allowed: look ? 4 : 0,
    refused: look ? 4 : 3,
    other: look ? 1 : 0,
    changes: own,
  };
}

/** @returns all of it, in the form of the extension's storage */
export async function inventedStorage(): Promise<Record<string, unknown>> {
  let head = NO_HEAD;
  const sealed = async <R extends Sealable>(record: R): Promise<R> => {
    const link = await seal(record, head);
    ({ head } = link);
    return link.record;
  };
  const refs = FINDINGS.map(([service, setting]) => ({ service, setting }));
  const changes: Change[] = [];
  for (const name of ['linkedin', 'claude', 'chatgpt']) {
    const ref = refs.find(({ service }) => service === name);
    if (ref) changes.push(await sealed(refused(changes.length + 1, ref)));
  }
  const sent: Sent[] = [];
  for (const [service, setting, days] of [
    ['instagram', 'objection-form', 10],
    ['linkedin', 'objection-form', 9],
    ['chatgpt', 'privacy-portal', 9],
  ] as const) {
    const to = settingOf({ service, setting });
    sent.push(
      await sealed<Sent>({
        id: sent.length + 1,
        service,
        setting,
        kind: 'sent',
        at: ago(days * day),
        by: 'form',
        to: `${to.origin}${to.path}`,
        version: '0.1.0',
      }),
    );
  }
  const rounds = [pastRound(1, 'look', 22, []), pastRound(2, 'refuse', 22, [1, 2, 3])];
  return {
    ledger: {
      version: 2,
      changes: changes.length,
      sent: sent.length,
      rounds: rounds.length,
      salt: 'invented',
      head,
    },
    preferences: { ...DEFAULT_PREFERENCES, services: chosen },
    ...Object.fromEntries(changes.map((change) => [changeKey(change.id), change])),
    ...Object.fromEntries(rounds.map((round) => [recordKey('past-round', round.id), round])),
    ...Object.fromEntries(sent.map((one) => [recordKey('sent', one.id), one])),
    ...Object.fromEntries(
      sent.map(({ service, setting, at }) => [`request:${service}/${setting}`, { service, setting, sentAt: at }]),
    ),
    ...Object.fromEntries(
      FINDINGS.map(([service, setting, state, more], index) => [
        `finding:${service}/${setting}`,
        {
          service,
          setting,
          state,
          position: state === 'refused' ? 'off' : 'on',
          refuses: 'off',
          rung: 'name',
          ...settingOf({ service, setting }),
          at: ago(hour + index * 60_000),
          strength: 'seen',
          ...more,
        },
      ]),
    ),
  };
}
