/** Invented services and ledgers in which every state is seen. None of it says anything about a real service. */
import {
  DEFAULT_PREFERENCES,
  VERSION,
  refKey,
  type Account,
  type Change,
  type Finding,
  type Ledger,
  type PastRound,
  type Preferences,
  type Ref,
  type Sent,
  type SetAside,
} from '../../../src/ledger/schema.ts';
import type { Round, Visit } from '../../../src/round/schema.ts';
import type { Service, ServiceInfo, Setting, SettingInfo } from '../../../src/catalog/schema.ts';
import { scannedServices } from '../../../src/ledger/scanned.ts';
import { scannedRef } from '../../../src/shared/scanned.ts';
import type { Known } from '../../../src/ui/model/summary.ts';
import { SCANNED_LABEL } from './scans.ts';

const NOW = new Date('2026-11-24T09:45:00Z');
const TODAY = '2026-11-24T09:41:13Z';
const BEFORE = '2026-11-02T18:05:11Z';

const known: Setting['known'] = [{ how: 'document', date: '2026-11-24' }];
const common = {
  doesNotCover: ['Training done before you refused.'],
  confidence: 'high',
  checked: '2026-11-24',
  known,
  sources: [{ what: 'Invented' }],
} as const;

function control(id: string, name: string, label: string, host: string, refuses: 'on' | 'off' = 'off'): Setting {
  return {
    ...common,
    doesNotCover: [...common.doesNotCover],
    sources: [...common.sources],
    id,
    name,
    pages: [`https://${host}/settings/${id}`],
    open: `https://${host}/settings/${id}`,
    remedy: 'control',
    control: { labels: [{ text: label, lang: 'en', refuses }] },
  };
}

function service(name: string, letters: string, ...settings: Setting[]): Service {
  const id = name.toLowerCase().replaceAll(/[^a-z]/gu, '-');
  return { id, name, letters, hosts: [`https://${id}.example/*`], signedOut: [], settings };
}

function simple(
  name: string,
  letters: string,
  label = 'Improve the model for everyone',
  refuses: 'on' | 'off' = 'off',
): Service {
  const host = `${name.toLowerCase().replaceAll(/[^a-z]/gu, '-')}.example`;
  return service(name, letters, control('training', 'AI training', label, host, refuses));
}

const objection: Setting = {
  ...common,
  doesNotCover: ['An objection is a request: the service decides and answers you.'],
  sources: [...common.sources],
  id: 'objection',
  name: 'Objection form',
  pages: ['https://instagram.example/objection'],
  open: 'https://instagram.example/objection',
  remedy: 'request',
  request: {
    by: 'form',
    to: 'https://instagram.example/objection',
    steps: ['Paste this.'],
    texts: [{ lang: 'en', text: 'I object.' }],
    objection: true,
  },
};
const noWay: Setting = {
  ...common,
  doesNotCover: [],
  sources: [...common.sources],
  id: 'none',
  name: 'No setting',
  pages: [],
  remedy: 'none',
  none: { says: 'no-opt-out', because: 'It offers no setting.', instead: ['You can delete what you posted.'] },
};
const inApp: Setting = {
  ...common,
  doesNotCover: [],
  sources: [...common.sources],
  id: 'app',
  name: 'In the app',
  pages: [],
  remedy: 'app',
  app: ['Open the settings.', 'Turn the suggestions off.'],
};

export const services: Service[] = [
  service('LinkedIn', 'Li', {
    ...control(
      'genai',
      'Data for Generative AI Improvement',
      'Use my data for training content creation AI models',
      'linkedin.example',
    ),
  }),
  simple('Pinterest', 'Pi', 'Use your data to train Pinterest Canvas'),
  simple(
    'X',
    'X',
    'Allow your public data as well as your interactions, inputs, and results to be used for training and fine-tuning',
  ),
  simple('Grammarly', 'Gr'),
  simple('Medium', 'Me'),
  simple('Quora', 'Qu'),
  service('Instagram', 'In', objection),
  service('Reddit', 'Re', noWay),
  service(
    'ChatGPT',
    'Ch',
    control('model', 'Improve the model for everyone', 'Improve the model for everyone', 'chatgpt.example'),
    control('voice', 'Voice recordings', 'Include your audio recordings', 'chatgpt.example'),
  ),
  simple('Claude', 'Cl'),
  simple('Gemini', 'Ge'),
  simple('GitHub Copilot', 'Gi'),
  simple('Grok', 'Gk'),
  simple('Tumblr', 'Tu', 'Prevent third-party sharing for example-blog', 'on'),
  service('Facebook', 'Fa', inApp),
];

const refs = (): Ref[] =>
  services.flatMap(({ id, settings }) => settings.map((setting) => ({ service: id, setting: setting.id })));

function finding(ref: Ref, state: Finding['state'], more: Partial<Finding> = {}): Finding {
  const setting = services.find(({ id }) => id === ref.service)?.settings.find(({ id }) => id === ref.setting);
  const label = setting?.remedy === 'control' ? setting.control.labels[0] : undefined;
  const refuses = label?.refuses ?? 'off';
  const other = refuses === 'off' ? 'on' : 'off';
  return {
    ...ref,
    state,
    ...(state === 'allowed' || state === 'refused'
      ? {
          position: state === 'refused' ? refuses : other,
          refuses,
          rung: 'name' as const,
          ...(label ? { label: label.text } : {}),
        }
      : {}),
    origin: `https://${ref.service}.example`,
    path: `/settings/${ref.setting}`,
    at: TODAY,
    strength: 'seen',
    ...more,
  };
}

/** Preferences as they are before a person changed any, but for what is given. */
export function preferring(more: Partial<Preferences>): Preferences {
  return { ...DEFAULT_PREFERENCES, ...more };
}

export function ledgerOf(
  states: Record<string, [Finding['state'], Partial<Finding>?]>,
  more: Partial<Ledger> = {},
): Ledger {
  const findings = new Map<string, Finding>();
  for (const ref of refs()) {
    const given = states[ref.setting === 'voice' ? 'chatgpt-voice' : ref.service];
    if (given) findings.set(refKey(ref), finding(ref, ...given));
  }
  return {
    findings,
    requests: new Map(),
    quiets: new Map(),
    changes: [],
    sent: [],
    pastRounds: [],
    accounts: new Map(),
    meta: { version: VERSION, changes: 0, sent: 0, rounds: 0, salt: 'invented', head: { n: 0, hash: '' } },
    preferences: preferring({ services: services.map(({ id }) => id).filter((id) => id !== 'facebook') }),
    setAside: [],
    ...more,
  };
}

const sent = new Map([
  ['instagram/objection', { service: 'instagram', setting: 'objection', sentAt: '2026-11-14T10:00:00Z' }],
]);
const REFUSED: Record<string, [Finding['state'], Partial<Finding>?]> = {
  chatgpt: ['refused', { strength: 'saved' }],
  claude: ['refused', { strength: 'still' }],
  gemini: ['refused', { strength: 'seen' }],
  'github-copilot': ['refused', { strength: 'still' }],
  grok: ['refused', { strength: 'still', at: BEFORE }],
  tumblr: ['refused', { strength: 'saved' }],
  'chatgpt-voice': ['locked', { fixed: 'refused' }],
};
const SOME: Record<string, [Finding['state'], Partial<Finding>?]> = {
  ...REFUSED,
  linkedin: ['allowed'],
  pinterest: ['allowed'],
  x: ['allowed'],
  grammarly: ['signed-out'],
  medium: ['unclear', { reason: 'ambiguous' }],
};

function change(id: number, service_: string, failed?: string): Change {
  const setting = services.find((one) => one.id === service_)?.settings[0]?.id ?? '';
  const found = finding({ service: service_, setting }, 'refused');
  const label = found.label === undefined ? {} : { label: found.label };
  return {
    id,
    service: service_,
    setting,
    kind: 'refuse',
    origin: `https://${service_}.example`,
    path: `/settings/${setting}`,
    version: '1.0.0',
    step: failed === undefined ? 'confirmed' : 'failed',
    before: { state: 'allowed', position: 'on', at: '2026-11-24T09:43:11Z', ...label },
    ...(failed === undefined
      ? {
          after: { state: 'refused', position: 'off', at: '2026-11-24T09:43:13Z', ...label },
          reloaded: { state: 'refused', position: 'off', at: '2026-11-24T09:43:21Z', ...label },
          presses: 1,
        }
      : { after: { state: 'allowed', position: 'on', at: '2026-11-24T09:43:13Z', ...label }, presses: 1, why: failed }),
    moved: [],
  };
}

function visit(service_: string, more: Partial<Visit>): Visit {
  const setting = services.find((one) => one.id === service_)?.settings[0]?.id ?? '';
  return {
    ref: { service: service_, setting },
    url: `https://${service_}.example/settings/${setting}`,
    task: 'look',
    step: 'done',
    ...more,
  };
}

function round(visits: Visit[], more: Partial<Round> = {}): Round {
  return { id: '1', startedAt: '2026-11-24T09:40:00Z', step: 'running', visits, ...more };
}

const everywhere = ['<all_urls>'];
const without = (...names: string[]): string[] =>
  services.filter(({ id }) => !names.includes(id)).flatMap(({ hosts }) => hosts);
const base = { services, granted: everywhere, now: NOW, locale: 'en-GB', timeZone: 'UTC' };

/** Every state of the popup that the mocks show, and some that they do not. */
export const CASES: Record<string, Known> = {
  some: { ...base, ledger: ledgerOf(SOME, { requests: sent }), url: 'https://linkedin.example/settings/genai' },
  away: { ...base, ledger: ledgerOf(SOME, { requests: sent }) },
  first: {
    ...base,
    services: services.slice(0, 1),
    ledger: ledgerOf({}, { preferences: preferring({ services: ['linkedin'] }) }),
  },
  checking: {
    ...base,
    ledger: ledgerOf({
      ...REFUSED,
      linkedin: ['allowed', { at: '2026-11-24T09:44:30Z' }],
      pinterest: ['allowed', { at: '2026-11-24T09:44:40Z' }],
    }),
    round: round([
      visit('chatgpt', {}),
      visit('claude', {}),
      visit('linkedin', {}),
      visit('pinterest', {}),
      visit('x', { step: 'working' }),
      ...['grammarly', 'medium', 'quora', 'gemini', 'github-copilot', 'grok', 'tumblr'].map((id) =>
        visit(id, { step: 'waiting' }),
      ),
    ]),
  },
  after: {
    ...base,
    ledger: ledgerOf(
      { ...SOME, linkedin: ['refused', { strength: 'saved' }], pinterest: ['refused', { strength: 'saved' }] },
      { requests: sent, changes: [change(1, 'linkedin'), change(2, 'pinterest'), change(3, 'x', 'unknown-dialog')] },
    ),
    round: round(
      [
        visit('linkedin', { task: 'refuse', state: 'refused', change: 1 }),
        visit('pinterest', { task: 'refuse', state: 'refused', change: 2 }),
        visit('x', { task: 'refuse', state: 'allowed', change: 3, why: 'unknown-dialog' }),
      ],
      { step: 'ended', endedAt: '2026-11-24T09:44:00Z' },
    ),
  },
  clear: {
    ...base,
    ledger: ledgerOf(
      {
        ...REFUSED,
        linkedin: ['refused', { strength: 'saved' }],
        pinterest: ['refused', { strength: 'still' }],
        x: ['refused'],
        grammarly: ['refused'],
        medium: ['refused'],
        quora: ['not-offered'],
      },
      { requests: sent, changes: [change(1, 'linkedin')] },
    ),
  },
  access: {
    ...base,
    granted: without('chatgpt', 'grok', 'pinterest', 'x'),
    ledger: ledgerOf(
      { claude: ['refused'], chatgpt: ['refused', { at: BEFORE }], pinterest: ['allowed', { at: BEFORE }] },
      { requests: sent },
    ),
  },
  part: {
    ...base,
    ledger: ledgerOf(
      { ...REFUSED, grammarly: ['signed-out'], linkedin: ['unclear', { reason: 'not-ready' }] },
      { preferences: preferring({ services: services.map(({ id }) => id) }) },
    ),
  },
  linkedin: {
    ...base,
    services: services.slice(0, 1),
    ledger: ledgerOf(
      { linkedin: ['allowed', { at: '2026-11-24T09:44:50Z' }] },
      { preferences: preferring({ services: ['linkedin'] }) },
    ),
    url: 'https://linkedin.example/settings/genai',
  },
};

/** An invented page that no definition describes. */
export const SCANNED_PAGE = 'https://forum.example/settings/privacy';
const SCANNED_REF = scannedRef('forum.example', 'invented');
const SCANNED: Finding = {
  ...SCANNED_REF,
  state: 'refused',
  label: SCANNED_LABEL,
  position: 'off',
  refuses: 'off',
  rung: 'name',
  origin: 'https://forum.example',
  path: '/settings/privacy',
  at: '2026-11-24T09:44:30Z',
  strength: 'saved',
  scanned: { label: SCANNED_LABEL, lang: 'en', refuses: 'off', kind: 'switch' },
};
const withScanned = ledgerOf(SOME, {
  requests: sent,
  changes: [{ ...change(1, 'linkedin'), ...SCANNED_REF, origin: SCANNED.origin, path: SCANNED.path }],
});
withScanned.findings.set(refKey(SCANNED), SCANNED);
// What a scan found and a press then turned off, on its page.
CASES['scanned'] = {
  ...base,
  services: [...services, ...scannedServices(withScanned.findings)],
  ledger: withScanned,
  url: SCANNED_PAGE,
};

const EARLIER = '2026-10-01T08:30:00Z';
const HASH = 'q1Zb0m1n5vVwXk3r8sT2uYd6fGh9jKl4pO7aBcEeI0';

/**
 * A long use: settings that moved, two accounts, requests, earlier rounds. Every part of the dashboard has something to
 * say.
 */
function long(): Ledger {
  const accounts = new Map<string, Account>([
    ['hash-a', { account: 'hash-a', service: 'grok', name: 'Work', firstSeen: BEFORE, lastSeen: TODAY }],
    ['hash-b', { account: 'hash-b', service: 'grok', firstSeen: TODAY, lastSeen: TODAY }],
  ]);
  const ledger = ledgerOf(
    {
      ...SOME,
      linkedin: [
        'allowed',
        {
          since: TODAY,
          earlier: [
            { state: 'allowed', from: '2026-11-02T18:02:00Z', to: '2026-11-02T18:05:11Z' },
            { state: 'refused', from: '2026-11-02T18:05:13Z', to: '2026-11-20T10:00:00Z', by: 'holdout' },
          ],
          drift: { refused: '2026-11-20T10:00:00Z', found: TODAY },
        },
      ],
      chatgpt: ['refused', { strength: 'saved', renamed: { from: 'Improve the model', at: TODAY } }],
      quora: ['unclear', { reason: 'turned-away', detail: 'HTTP 503' }],
      gemini: ['unclear', { reason: 'no-control', vanished: BEFORE }],
      grok: ['refused'],
    },
    { requests: sent, accounts },
  );
  const own = ledger.findings.get('grok/training');
  if (own) {
    ledger.findings.delete('grok/training');
    for (const [account, more] of [
      ['hash-a', { strength: 'still' as const }],
      ['hash-b', { state: 'allowed' as const, position: 'on' as const }],
    ] as const) {
      const one = { ...own, account, ...more };
      ledger.findings.set(refKey(one), one);
    }
  }
  const first = '2026-11-02T18:05';
  ledger.changes = ['linkedin', 'pinterest', 'chatgpt', 'claude', 'tumblr'].map((id, index) => {
    const one = change(index + 1, id);
    const at = (second: number): string =>
      `${first.slice(0, -1)}${5 + Math.floor(index / 2)}:${String(11 + second).padStart(2, '0')}Z`;
    return {
      ...one,
      round: 'first',
      before: { ...one.before, at: at(0) },
      ...(one.after ? { after: { ...one.after, at: at(2) } } : {}),
      ...(one.reloaded ? { reloaded: { ...one.reloaded, at: at(10) } } : {}),
      seal: { n: index + 1, prev: index === 0 ? '' : HASH, hash: HASH },
    };
  });
  ledger.changes.push({ ...change(6, 'x', 'unknown-dialog'), seal: { n: 6, prev: HASH, hash: HASH } });
  ledger.sent = [
    {
      id: 1,
      service: 'instagram',
      setting: 'objection',
      kind: 'sent',
      at: '2026-11-14T10:00:00Z',
      by: 'form',
      to: 'https://instagram.example/objection',
      version: '1.0.0',
      seal: { n: 7, prev: HASH, hash: HASH },
    },
  ] satisfies Sent[];
  const past = (id: number, more: Partial<PastRound>): PastRound => ({
    id,
    round: String(id),
    task: 'look',
    startedAt: EARLIER,
    endedAt: EARLIER,
    step: 'ended',
    planned: 12,
    done: 12,
    allowed: 6,
    refused: 4,
    other: 2,
    changes: [],
    ...more,
  });
  ledger.pastRounds = [
    past(1, {
      startedAt: '2026-09-03T20:15:00Z',
      endedAt: '2026-09-03T20:17:00Z',
      planned: 10,
      done: 10,
      allowed: 5,
      refused: 4,
      other: 1,
    }),
    past(2, {
      endedAt: '2026-10-01T08:31:00Z',
      step: 'stopped',
      why: 'window-closed',
      done: 9,
      allowed: 5,
      refused: 4,
      other: 0,
    }),
    past(3, { startedAt: '2026-11-02T18:02:00Z', endedAt: '2026-11-02T18:04:00Z' }),
    past(4, {
      round: 'first',
      task: 'refuse',
      startedAt: '2026-11-02T18:05:00Z',
      endedAt: '2026-11-02T18:08:00Z',
      planned: 5,
      done: 5,
      allowed: 0,
      refused: 5,
      other: 0,
      changes: [1, 2, 3, 4, 5],
    }),
  ];
  return ledger;
}

/** The cases that are made of a long use. */
Object.assign(CASES, {
  long: {
    ...base,
    ledger: long(),
    round: round(
      [
        visit('chatgpt', { state: 'refused' }),
        visit('claude', { state: 'refused' }),
        visit('linkedin', { state: 'allowed' }),
        visit('grammarly', { state: 'signed-out' }),
        visit('quora', { state: 'unclear', reason: 'turned-away' }),
        ...['tumblr', 'x', 'pinterest'].map((id) => visit(id, { step: 'waiting' })),
      ],
      { step: 'stopped', why: 'window-closed', endedAt: '2026-11-24T09:44:00Z' },
    ),
  },
  live: {
    ...base,
    ledger: long(),
    round: round([
      visit('chatgpt', { state: 'refused' }),
      visit('claude', { state: 'refused' }),
      visit('linkedin', { state: 'allowed' }),
      visit('pinterest', { skipped: true }),
      visit('x', { step: 'working', openedAt: '2026-11-24T09:44:48Z' }),
      ...['grammarly', 'medium', 'quora', 'gemini', 'github-copilot', 'grok', 'tumblr'].map((id) =>
        visit(id, { step: 'waiting' }),
      ),
    ]),
  },
  patient: {
    ...base,
    ledger: long(),
    round: round(
      [
        visit('grammarly', { step: 'open', patient: true, openedAt: '2026-11-24T09:44:48Z' }),
        visit('medium', { step: 'waiting' }),
      ],
      { paused: true },
    ),
  },
} satisfies Record<string, Known>);

/** The invented services, with something more said of the settings of some. */
export function saying(more: Record<string, Partial<SettingInfo>>): ServiceInfo[] {
  return services.map((one) => ({
    ...one,
    settings: one.settings.map((setting) => ({ ...setting, ...more[one.id] }) as SettingInfo),
  }));
}

// Under a policy, and under one that is not understood.
const RULED = ledgerOf(SOME, {
  preferences: preferring({ services: ['linkedin', 'chatgpt'], notice: false, reminder: 'month' }),
});
Object.assign(CASES, {
  managed: {
    ...base,
    ledger: RULED,
    policy: {
      organisation: 'Example Ltd',
      rules: { services: ['linkedin', 'chatgpt'], notice: false, erase: false, reminder: 'month' },
    },
  },
  'bad-policy': { ...base, ledger: ledgerOf(SOME), policy: { wrong: ['rules.reminder', 'rules.services: linkedn'] } },
} satisfies Record<string, Known>);

// Two settings that are not the person's own, and two that belong together.
const shared = saying({
  pinterest: { for: 'administrator' },
  tumblr: { for: 'site-owner' },
  linkedin: { together: [{ service: 'quora', setting: 'training' }] },
  quora: { together: [{ service: 'linkedin', setting: 'genai' }] },
});
const { away, after } = CASES;
if (away && after)
  Object.assign(CASES, { shared: { ...away, services: shared }, 'shared-after': { ...after, services: shared } });

/** Two settings for every one of fifty services. */
export function hundred(): Known {
  return crowd(50);
}

/** Two settings for every one of that many services. */
export function crowd(count: number): Known {
  const many = Array.from({ length: count }, (_, index) => {
    const name = `Service ${'abcdefghijklmnopqrstuvwxyz'[index % 26]}${index < 26 ? '' : 'b'}`;
    const id = `s${index}`;
    return {
      ...service(
        name,
        'Se',
        control('one', 'First setting', 'Use my data', `${id}.example`),
        control('two', 'Second setting', 'Use my voice', `${id}.example`),
      ),
      id,
    };
  });
  const findings = new Map<string, Finding>();
  const states = ['allowed', 'refused', 'refused', 'signed-out', 'unclear'] as const;
  many.forEach(({ id, settings }, at) => {
    settings.forEach((setting, index) => {
      const state = states[(at + index) % states.length] ?? 'refused';
      const ref = { service: id, setting: setting.id };
      findings.set(refKey(ref), {
        ...finding(ref, state),
        ...(state === 'unclear' ? { reason: 'not-ready' as const } : {}),
      });
    });
  });
  return {
    ...base,
    services: many,
    ledger: { ...ledgerOf({}), findings, preferences: preferring({ services: many.map(({ id }) => id) }) },
  };
}

/** Records that could not be read, set aside. */
export function inventedAside(more: Partial<SetAside> = {}): SetAside {
  return {
    key: 'set-aside:x',
    at: '2026-11-24T10:00:00.000Z',
    why: 'corrupt',
    whole: false,
    records: 2,
    read: false,
    links: [],
    ...more,
  };
}

export { change as inventedChange };
