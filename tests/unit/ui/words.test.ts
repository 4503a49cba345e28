import { describe, expect, test } from 'vitest';
import type { Finding, RequestRecord } from '../../../src/ledger/schema.ts';
import type { Service, Setting } from '../../../src/services/schema.ts';
import { dates } from '../../../src/ui/dates.ts';
import { failure } from '../../../src/ui/stops.ts';
import { renamed, standOf, statusOf, type Stand } from '../../../src/ui/words.ts';
import { t } from './english.ts';

const now = dates(new Date('2026-11-24T12:00:00Z'), 'en-GB', 'UTC');
const common = { id: 's', name: 'AI training', pages: [], doesNotCover: [], confidence: 'high', checked: '2026-11-24', sources: [{ what: 'invented' }] } as const;
const base = { ...common, pages: [], doesNotCover: [], sources: [{ what: 'invented' }] };
const control: Setting = { ...base, remedy: 'control', control: { labels: [] } };
const form: Setting = { ...base, remedy: 'request', request: { by: 'form', to: 'https://x.example', steps: ['a'], texts: [{ lang: 'en', text: 'b' }] } };
const email: Setting = { ...base, remedy: 'request', request: { by: 'email', to: 'a@x.example', steps: ['a'], texts: [{ lang: 'en', text: 'b' }] } };
const none = (says: 'no-opt-out' | 'does-not-train' | 'none-found'): Setting => ({ ...base, remedy: 'none', none: { says, because: 'x', instead: [] } });
const app: Setting = { ...base, remedy: 'app', app: ['a'] };

function service(name: string): Service {
  return { id: 'x', name, letters: 'X', hosts: ['https://x.example/*'], signedOut: [], settings: [control] };
}

function found(state: Finding['state'], more: Partial<Finding> = {}): Finding {
  return { service: 'x', setting: 's', state, origin: 'https://x.example', path: '/', at: '2026-11-24T09:41:00Z', strength: 'seen', ...more };
}

function stand(setting: Setting, finding?: Finding, more: { request?: RequestRecord; access?: boolean; checking?: boolean; name?: string } = {}): Stand {
  const { name = 'LinkedIn', access = true, ...rest } = more;
  return standOf(t, { service: service(name), setting, finding, access, ...rest }, now);
}

describe('The exact words of every state', () => {
  const cases: [string, Stand, string, string, string, string][] = [
    ['allowed', stand(control, found('allowed')), 'Allowed', 'This setting allows training on your data.', 'allowed', 'seen today'],
    ['seen', stand(control, found('refused')), 'Refused', 'Off. Seen once.', 'refused', 'off, seen today'],
    ['saved', stand(control, found('refused', { strength: 'saved' })), 'Refused', 'Off. Confirmed after reload.', 'refused', 'confirmed after reload'],
    ['still today', stand(control, found('refused', { strength: 'still' })), 'Refused', 'Off. Seen again today.', 'refused', 'off, seen again today'],
    ['still', stand(control, found('refused', { strength: 'still', at: '2026-11-02T10:00:00Z' })), 'Refused', 'Off. Seen again on 2 Nov.', 'refused', 'off, seen again on 2 Nov'],
    ['on refuses', stand(control, found('refused', { refuses: 'on', position: 'on', strength: 'saved' })), 'Refused', 'Refused. Confirmed after reload.', 'refused', 'confirmed after reload'],
    ['a choice', stand(control, found('refused', { refuses: 'off', choice: 'Private' })), 'Refused', 'Refused. Seen once.', 'refused', 'seen today'],
    ['locked refused', stand(control, found('locked', { fixed: 'refused' })), 'Refused, locked', 'It refuses training. Your organisation, your plan or another choice has fixed it.', 'refused', 'seen today'],
    ['locked allowed', stand(control, found('locked', { fixed: 'allowed' })), 'Allowed, locked', 'It allows training. Your organisation or your plan has fixed it; only they can change it.', 'allowed', 'seen today'],
    ['locked', stand(control, found('locked')), 'Locked', 'Your organisation, your plan or another choice has fixed it. Which way could not be read.', 'quiet', 'seen today'],
    ['not offered', stand(control, found('not-offered')), 'Not offered', 'You are signed in, and your region or plan has no such setting here.', 'quiet', 'seen today'],
    ['signed out', stand(control, found('signed-out')), 'Signed out', 'Sign in to LinkedIn, then check again.', 'quiet', 'tried today'],
    ['no control', stand(control, found('unclear', { reason: 'no-control' })), 'Unclear', 'The setting was not on its page. The service may have moved it.', 'quiet', 'tried today'],
    ['ambiguous', stand(control, found('unclear', { reason: 'ambiguous' })), 'Unclear', 'More than one control could be the setting. Holdout does not guess.', 'quiet', 'tried today'],
    ['contradictory', stand(control, found('unclear', { reason: 'contradictory' })), 'Unclear', 'The page says on and off at once. Holdout does not guess.', 'quiet', 'tried today'],
    ['not ready', stand(control, found('unclear', { reason: 'not-ready' })), 'Unclear', 'The page did not finish loading.', 'quiet', 'tried today'],
    ['interrupted', stand(control, found('unclear', { reason: 'interrupted' })), 'Unclear', 'The check was interrupted. Nothing was assumed.', 'quiet', 'tried today'],
    ['turned away', stand(control, found('unclear', { reason: 'turned-away' })), 'Unclear', 'The service answered with an error. It was left alone.', 'quiet', 'tried today'],
    ['turned away with', stand(control, found('unclear', { reason: 'turned-away', detail: 'HTTP 503' })), 'Unclear', 'The service answered with an error (503). It was left alone.', 'quiet', 'tried today'],
    ['vanished', stand(control, found('unclear', { reason: 'no-control', vanished: '2026-11-02T10:00:00Z' })), 'Unclear', 'It was on its page on 2 Nov and is not there now.', 'quiet', 'tried today'],
    ['vanished today', stand(control, found('unclear', { reason: 'no-control', vanished: '2026-11-24T10:00:00Z' })), 'Unclear', 'It was on its page today and is not there now.', 'quiet', 'tried today'],
    ['on again', stand(control, found('allowed', { refuses: 'off', drift: { refused: '2026-03-03T10:00:00Z', found: '2026-11-24T09:41:00Z' } })), 'Allowed', 'This setting allows training on your data. It was off on 3 March and is on again.', 'allowed', 'seen today'],
    ['allowed again', stand(control, found('allowed', { refuses: 'on', drift: { refused: '2025-03-03T10:00:00Z', found: '2026-11-24T09:41:00Z' } })), 'Allowed', 'This setting allows training on your data. It was refused on 3 March 2025 and is allowed again.', 'allowed', 'seen today'],
    ['no permission', stand(control, found('unclear', { reason: 'no-permission' })), 'No access', 'Holdout has no access to this site.', 'quiet', 'tried today'],
    ['no access', stand(control, found('refused', { at: '2026-11-02T10:00:00Z' }), { access: false }), 'No access', 'Holdout has no access to this site.', 'quiet', 'refused on 2 Nov'],
    ['no access yet', stand(control, undefined, { access: false }), 'No access', 'Holdout has no access to this site.', 'quiet', 'never checked'],
    ['not checked', stand(control), 'Not checked', 'Not checked yet.', 'quiet', 'never checked'],
    ['checking', stand(control, undefined, { checking: true }), 'Checking', 'Reading LinkedIn.', 'motion', ''],
    ['by request', stand(form, undefined, { name: 'Instagram' }), 'By request', 'Instagram takes objections by form. Nothing sent yet.', 'quiet', 'nothing sent yet'],
    ['by e-mail', stand(email, undefined, { name: 'Instagram' }), 'By request', 'Instagram takes objections by e-mail. Nothing sent yet.', 'quiet', 'nothing sent yet'],
    [
      'requested',
      stand(form, undefined, { name: 'Instagram', request: { service: 'x', setting: 's', sentAt: '2026-11-14T10:00:00Z' } }),
      'Requested',
      'You sent the form on 14 Nov. The answer comes from Instagram.',
      'motion',
      'sent on 14 Nov',
    ],
    ['requested today', stand(form, undefined, { request: { service: 'x', setting: 's', sentAt: '2026-11-24T10:00:00Z' } }), 'Requested', 'You sent the form today. The answer comes from LinkedIn.', 'motion', 'sent today'],
    ['no opt-out', stand(none('no-opt-out'), undefined, { name: 'Reddit' }), 'No opt-out', 'Reddit offers no setting and no form for this.', 'quiet', 'facts of 24 Nov'],
    ['nothing to refuse', stand(none('does-not-train')), 'Nothing to refuse', 'This service says that it does not train on your data.', 'quiet', 'facts of 24 Nov'],
    ['none found', stand(none('none-found')), 'None found', 'No setting and no form was found here, and nothing says that there is none.', 'quiet', 'facts of 24 Nov'],
    ['in the app', stand(app), 'In the app', 'This setting is in LinkedIn’s app, where Holdout cannot read it.', 'quiet', 'facts of 24 Nov'],
  ];
  test.each(cases)('%s', (_, { word, sentence, tone, when }, expectedWord, expectedSentence, expectedTone, expectedWhen) => {
    expect({ word, sentence, tone, when }).toEqual({ word: expectedWord, sentence: expectedSentence, tone: expectedTone, when: expectedWhen });
  });

  test('what was seen a moment ago says so, and another year is named', () => {
    expect(stand(control, found('allowed', { at: '2026-11-24T11:59:00Z' })).when).toBe('seen just now');
    expect(stand(control, found('signed-out', { at: '2026-11-24T11:59:00Z' })).when).toBe('tried just now');
    expect(stand(control, found('allowed', { at: '2025-11-02T10:00:00Z' })).when).toBe('seen on 2 Nov 2025');
  });

  test('a date that is none is shown as it stands, and fails nothing', () => {
    expect(stand(control, found('allowed', { at: '2026-13-99T10:00:00Z' })).when).toBe('seen on 2026-13-99T10:00:00Z');
  });

  test('no state is told by colour alone: each has a glyph and a word of its own', () => {
    const all = cases.map(([, one]) => one);
    for (const { key, glyph, word, tone } of all) {
      expect(word).not.toBe('');
      for (const other of all) if (other.glyph === glyph && other.word === word) expect([other.key, other.tone]).toEqual([key, tone]);
    }
  });
});

test('another name is said with both, and only where there is another', () => {
  expect(renamed(t, found('allowed', { label: 'B', renamed: { from: 'A', at: '2026-11-24T09:41:00Z' } }))).toBe('The page calls it “B” now; it was “A”.');
  expect(renamed(t, found('allowed', { label: 'B' }))).toBeUndefined();
});

test.each([['HTTP 503', '503'], ['429', '429'], ['answered 404 twice', '404'], ['took 5031 ms', undefined], ['', undefined]])('the number of an error in %j is %s', (detail, status) => {
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
  const reasons = ['unreadable', 'locked', 'hidden', 'forbidden', 'step-missing', 'unknown-dialog', 'code-needed', 'no-effect', 'rolled-back', 'failure-shown', 'lost', 'interrupted', 'not-kept', 'unconfirmed'];

  test.each(reasons)('%s: what was seen, and the next step', (why) => {
    const { seen, next } = failure(t, why, 'off');
    expect(seen).toMatch(/^[A-Z].*\.$/u);
    expect(next).toMatch(/^[A-Z].*\.$/u);
    expect(`${seen} ${next}`).not.toMatch(/sorry|please|oops|!|fail|error|protect|safe/iu);
  });

  test('the words of the look', () => {
    expect(failure(t, 'unknown-dialog', 'off')).toEqual({
      seen: 'The page showed a dialog that Holdout does not know, so it stopped.',
      next: 'Turn it off there yourself; Holdout reads it again.',
    });
    expect(failure(t, 'unknown-dialog', 'off', 'on', true).next).toBe('You can use the switch yourself. Holdout reads it again when you do.');
    expect(failure(t, 'not-kept', 'off').seen).toBe('The page showed it on again after the reload.');
    expect(failure(t, 'not-kept', 'set', 'off').seen).toBe('The page showed it off again after the reload.');
  });

  test('a reason of another version is told in general words', () => {
    expect(failure(t, 'toString', 'off').seen).toBe('It stopped before it was done.');
  });
});
