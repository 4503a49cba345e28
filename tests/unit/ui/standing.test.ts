import { describe, expect, test } from 'vitest';
import type { Finding, RequestRecord } from '../../../src/ledger/schema.ts';
import type { Service, Setting } from '../../../src/catalog/schema.ts';
import { dates } from '../../../src/shared/dates.ts';
import { failure } from '../../../src/shared/failures.ts';
import { renamed, standingOf, statusOf, type Standing } from '../../../src/ui/model/standing.ts';
import { t } from './english.ts';

const now = dates(new Date('2026-11-24T12:00:00Z'), 'en-GB', 'UTC');
const common = {
  id: 's',
  name: 'AI training',
  pages: [],
  doesNotCover: [],
  confidence: 'high',
  checked: '2026-11-24',
  sources: [{ what: 'invented' }],
} as const;
const known: Setting['known'] = [{ how: 'document', date: '2026-11-24' }];
const base = { ...common, pages: [], doesNotCover: [], known, sources: [{ what: 'invented' }] };
const control: Setting = { ...base, remedy: 'control', control: { labels: [] } };
const form: Setting = {
  ...base,
  remedy: 'request',
  request: { by: 'form', to: 'https://x.example', steps: ['a'], texts: [{ lang: 'en', text: 'b' }] },
};
const email: Setting = {
  ...base,
  remedy: 'request',
  request: { by: 'email', to: 'a@x.example', steps: ['a'], texts: [{ lang: 'en', text: 'b' }] },
};
const none = (says: 'no-opt-out' | 'does-not-train' | 'none-found'): Setting => ({
  ...base,
  remedy: 'none',
  none: { says, because: 'x', instead: [] },
});
const app: Setting = { ...base, remedy: 'app', app: ['a'] };

function service(name: string): Service {
  return { id: 'x', name, letters: 'X', hosts: ['https://x.example/*'], signedOut: [], settings: [control] };
}

function found(state: Finding['state'], more: Partial<Finding> = {}): Finding {
  return {
    service: 'x',
    setting: 's',
    state,
    origin: 'https://x.example',
    path: '/',
    at: '2026-11-24T09:41:00Z',
    strength: 'seen',
    ...more,
  };
}

function standing(
  setting: Setting,
  finding?: Finding,
  more: { request?: RequestRecord; access?: boolean; checking?: boolean; name?: string } = {},
): Standing {
  const { name = 'LinkedIn', access = true, ...rest } = more;
  return standingOf(t, { service: service(name), setting, finding, access, ...rest }, now);
}

describe('The exact words of every state', () => {
  const cases: [string, Standing, string, string, string, string][] = [
    [
      'allowed',
      standing(control, found('allowed')),
      'Allowed',
      'This setting allows training on your data.',
      'allowed',
      'seen today',
    ],
    ['seen', standing(control, found('refused')), 'Refused', 'Off. Seen once.', 'refused', 'off, seen today'],
    [
      'saved',
      standing(control, found('refused', { strength: 'saved' })),
      'Refused',
      'Off. Confirmed after reload.',
      'refused',
      'confirmed after reload',
    ],
    [
      'still today',
      standing(control, found('refused', { strength: 'still' })),
      'Refused',
      'Off. Seen again today.',
      'refused',
      'off, seen again today',
    ],
    [
      'still',
      standing(control, found('refused', { strength: 'still', at: '2026-11-02T10:00:00Z' })),
      'Refused',
      'Off. Seen again on 2 Nov.',
      'refused',
      'off, seen again on 2 Nov',
    ],
    [
      'on refuses',
      standing(control, found('refused', { refuses: 'on', position: 'on', strength: 'saved' })),
      'Refused',
      'Refused. Confirmed after reload.',
      'refused',
      'confirmed after reload',
    ],
    [
      'a choice',
      standing(control, found('refused', { refuses: 'off', choice: 'Private' })),
      'Refused',
      'Refused. Seen once.',
      'refused',
      'seen today',
    ],
    [
      'locked refused',
      standing(control, found('locked', { fixed: 'refused' })),
      'Refused, locked',
      'It refuses training. It is locked by your organisation, your plan or another choice.',
      'refused',
      'seen today',
    ],
    [
      'locked allowed',
      standing(control, found('locked', { fixed: 'allowed' })),
      'Allowed, locked',
      'It allows training. It is locked by your organisation or your plan; only they can change it.',
      'allowed',
      'seen today',
    ],
    [
      'locked',
      standing(control, found('locked')),
      'Locked',
      'It is locked by your organisation, your plan or another choice. Holdout could not read which way.',
      'quiet',
      'seen today',
    ],
    [
      'not offered',
      standing(control, found('not-offered')),
      'Not offered',
      'You are signed in, but your region or plan has no such setting here.',
      'quiet',
      'seen today',
    ],
    [
      'signed out',
      standing(control, found('signed-out')),
      'Signed out',
      'Sign in to LinkedIn, then check again.',
      'quiet',
      'tried today',
    ],
    [
      'no control',
      standing(control, found('unclear', { reason: 'no-control' })),
      'Unknown',
      'The setting was not on its page. The service may have moved it.',
      'quiet',
      'tried today',
    ],
    [
      'ambiguous',
      standing(control, found('unclear', { reason: 'ambiguous' })),
      'Unknown',
      'More than one control could be this setting. Holdout does not guess.',
      'quiet',
      'tried today',
    ],
    [
      'contradictory',
      standing(control, found('unclear', { reason: 'contradictory' })),
      'Unknown',
      'The page says both on and off. Holdout does not guess.',
      'quiet',
      'tried today',
    ],
    [
      'not ready',
      standing(control, found('unclear', { reason: 'not-ready' })),
      'Unknown',
      'The page did not finish loading.',
      'quiet',
      'tried today',
    ],
    [
      'interrupted',
      standing(control, found('unclear', { reason: 'interrupted' })),
      'Unknown',
      'The check was interrupted. Nothing was assumed.',
      'quiet',
      'tried today',
    ],
    [
      'turned away',
      standing(control, found('unclear', { reason: 'turned-away' })),
      'Unknown',
      'The service answered with an error, so Holdout left it alone.',
      'quiet',
      'tried today',
    ],
    [
      'turned away with',
      standing(control, found('unclear', { reason: 'turned-away', detail: 'HTTP 503' })),
      'Unknown',
      'The service answered with an error (503), so Holdout left it alone.',
      'quiet',
      'tried today',
    ],
    [
      'vanished',
      standing(control, found('unclear', { reason: 'no-control', vanished: '2026-11-02T10:00:00Z' })),
      'Unknown',
      'It was there on 2 Nov and is gone now.',
      'quiet',
      'tried today',
    ],
    [
      'vanished today',
      standing(control, found('unclear', { reason: 'no-control', vanished: '2026-11-24T10:00:00Z' })),
      'Unknown',
      'It was there earlier today and is gone now.',
      'quiet',
      'tried today',
    ],
    [
      'on again',
      standing(
        control,
        found('allowed', { refuses: 'off', drift: { refused: '2026-03-03T10:00:00Z', found: '2026-11-24T09:41:00Z' } }),
      ),
      'Allowed',
      'This setting allows training on your data. It was off on 3 March and is on again.',
      'allowed',
      'seen today',
    ],
    [
      'allowed again',
      standing(
        control,
        found('allowed', { refuses: 'on', drift: { refused: '2025-03-03T10:00:00Z', found: '2026-11-24T09:41:00Z' } }),
      ),
      'Allowed',
      'This setting allows training on your data. It was refused on 3 March 2025 and is allowed again.',
      'allowed',
      'seen today',
    ],
    [
      'no permission',
      standing(control, found('unclear', { reason: 'no-permission' })),
      'No access',
      'Holdout has no access to this site.',
      'quiet',
      'tried today',
    ],
    [
      'no access',
      standing(control, found('refused', { at: '2026-11-02T10:00:00Z' }), { access: false }),
      'No access',
      'Holdout has no access to this site.',
      'quiet',
      'refused on 2 Nov',
    ],
    [
      'no access yet',
      standing(control, undefined, { access: false }),
      'No access',
      'Holdout has no access to this site.',
      'quiet',
      'never checked',
    ],
    ['not checked', standing(control), 'Not checked', 'Not checked yet.', 'quiet', 'never checked'],
    ['checking', standing(control, undefined, { checking: true }), 'Checking', 'Reading LinkedIn.', 'motion', ''],
    [
      'by request',
      standing(form, undefined, { name: 'Instagram' }),
      'By request',
      'Instagram takes objections by form. Nothing sent yet.',
      'quiet',
      'nothing sent yet',
    ],
    [
      'by e-mail',
      standing(email, undefined, { name: 'Instagram' }),
      'By request',
      'Instagram takes objections by e-mail. Nothing sent yet.',
      'quiet',
      'nothing sent yet',
    ],
    [
      'requested',
      standing(form, undefined, {
        name: 'Instagram',
        request: { service: 'x', setting: 's', sentAt: '2026-11-14T10:00:00Z' },
      }),
      'Requested',
      'You sent the form on 14 Nov. The answer comes from Instagram.',
      'motion',
      'sent on 14 Nov',
    ],
    [
      'requested today',
      standing(form, undefined, { request: { service: 'x', setting: 's', sentAt: '2026-11-24T10:00:00Z' } }),
      'Requested',
      'You sent the form today. The answer comes from LinkedIn.',
      'motion',
      'sent today',
    ],
    [
      'no opt-out',
      standing(none('no-opt-out'), undefined, { name: 'Reddit' }),
      'No opt-out',
      'Reddit offers no setting and no form for this.',
      'quiet',
      'facts from 24 Nov',
    ],
    [
      'nothing to refuse',
      standing(none('does-not-train')),
      'Nothing to refuse',
      'This service says that it does not train on your data.',
      'quiet',
      'facts from 24 Nov',
    ],
    [
      'none found',
      standing(none('none-found')),
      'None found',
      'No setting and no form was found here. There may still be one.',
      'quiet',
      'facts from 24 Nov',
    ],
    [
      'in the app',
      standing(app),
      'In the app',
      'This setting is in the LinkedIn app, where Holdout cannot read it.',
      'quiet',
      'facts from 24 Nov',
    ],
  ];
  test.each(cases)(
    '%s',
    (_, { word, sentence, tone, when }, expectedWord, expectedSentence, expectedTone, expectedWhen) => {
      expect({ word, sentence, tone, when }).toEqual({
        word: expectedWord,
        sentence: expectedSentence,
        tone: expectedTone,
        when: expectedWhen,
      });
    },
  );

  test('what was seen a moment ago says so, and another year is named', () => {
    expect(standing(control, found('allowed', { at: '2026-11-24T11:59:00Z' })).when).toBe('seen just now');
    expect(standing(control, found('signed-out', { at: '2026-11-24T11:59:00Z' })).when).toBe('tried just now');
    expect(standing(control, found('allowed', { at: '2025-11-02T10:00:00Z' })).when).toBe('seen on 2 Nov 2025');
  });

  test('a date that is none is shown as it stands, and fails nothing', () => {
    expect(standing(control, found('allowed', { at: '2026-13-99T10:00:00Z' })).when).toBe(
      'seen on 2026-13-99T10:00:00Z',
    );
  });

  test('no state is told by colour alone: each has a glyph and a word of its own', () => {
    const all = cases.map(([, one]) => one);
    for (const { key, glyph, word, tone } of all) {
      expect(word).not.toBe('');
      for (const other of all)
        if (other.glyph === glyph && other.word === word) expect([other.key, other.tone]).toEqual([key, tone]);
    }
  });
});

test('another name is said with both, and only where there is another', () => {
  expect(renamed(t, found('allowed', { label: 'B', renamed: { from: 'A', at: '2026-11-24T09:41:00Z' } }))).toBe(
    'The page now calls it “B”. Before, it was “A”.',
  );
  expect(renamed(t, found('allowed', { label: 'B' }))).toBeUndefined();
});

test.each([
  ['HTTP 503', '503'],
  ['429', '429'],
  ['answered 404 twice', '404'],
  ['took 5031 ms', undefined],
  ['', undefined],
])('the number of an error in %j is %s', (detail, status) => {
  expect(statusOf({ detail })).toBe(status);
});

test('a time for a file carries its zone, summer and winter', () => {
  const berlin = dates(new Date('2026-11-24T12:00:00Z'), 'en-GB', 'Europe/Berlin');
  expect(berlin.zoned('2026-07-01T22:30:05Z')).toBe('2026-07-02T00:30:05+02:00');
  expect(berlin.zoned('2026-11-24T12:00:00.123Z')).toBe('2026-11-24T13:00:00+01:00');
  expect(now.zoned('2026-11-24T12:00:00Z')).toBe('2026-11-24T12:00:00+00:00');
  expect(now.zoned('no date')).toBe('no date');
});

describe('Why a change stopped', () => {
  const reasons = [
    'unreadable',
    'locked',
    'hidden',
    'forbidden',
    'step-missing',
    'unknown-dialog',
    'code-needed',
    'no-effect',
    'rolled-back',
    'failure-shown',
    'lost',
    'interrupted',
    'not-kept',
    'unconfirmed',
  ];

  test.each(reasons)('%s: what was seen, and the next step', (why) => {
    const { seen, next } = failure(t, why, 'off');
    expect(seen).toMatch(/^[A-Z].*\.$/u);
    expect(next).toMatch(/^[A-Z].*\.$/u);
    expect(`${seen} ${next}`).not.toMatch(/sorry|please|oops|!|fail|error|protect|safe/iu);
  });

  test('the words of the look', () => {
    expect(failure(t, 'unknown-dialog', 'off')).toEqual({
      seen: 'The page showed a dialog that Holdout does not know, so it stopped.',
      next: 'Turn it off there yourself, and Holdout reads it again.',
    });
    expect(failure(t, 'unknown-dialog', 'off', 'on', true).next).toBe(
      'You can use the switch yourself. Holdout then reads it again.',
    );
    expect(failure(t, 'not-kept', 'off', 'on').seen).toBe('After the reload, the page showed it on again.');
    expect(failure(t, 'not-kept', 'off').seen).toBe('After the reload, the page showed it as before.');
    expect(failure(t, 'not-kept', 'set', 'off').seen).toBe('After the reload, the page showed it off again.');
  });

  test('a reason of another version is told in general words', () => {
    expect(failure(t, 'toString', 'off').seen).toBe('It stopped before it was done.');
  });
});
