import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { css } from '../../../src/content/notice/css.ts';
import { tell } from '../../../src/content/notice/view.ts';
import type { NoticeView } from '../../../src/content/notice/views.ts';
import { reasonSchema } from '../../../src/ledger/schema.ts';
import type { Refusal } from '../../../src/messages.ts';
import type { Round } from '../../../src/round/schema.ts';
import { itemsOf } from '../../../src/ui/model/items.ts';
import { finder } from '../../../src/ui/model/finder.ts';
import { receiptOf, requestReceiptOf } from '../../../src/ui/model/receipt.ts';
import { aftermathOf } from '../../../src/ui/model/round.ts';
import { CASES, services } from '../../browser/gallery/invented.ts';
import { NOTICES } from '../../browser/gallery/notices.ts';
import { english, t } from './english.ts';

const sources = ['src', 'entrypoints'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/u.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8')),
);
const groups = [...new Set([...english.keys()].map((key) => key.split('.')[0]))].join('|');
/** Keys that stand whole in the sources. */
const whole = [
  ...new Set(
    sources.flatMap((source) =>
      [...source.matchAll(new RegExp(`'((?:${groups})\\.[\\w.]+)'`, 'gu'))].map(([, key = '']) => key),
    ),
  ),
];
/** Keys that are put together: anything may stand where something is put in. */
const made = [
  ...new Set(
    sources.flatMap((source) =>
      [...source.matchAll(new RegExp(`\`((?:${groups})\\.[^\`]*)`, 'gu'))].map(([, key = '']) => key),
    ),
  ),
].map(
  (key) =>
    new RegExp(
      `^${key
        .replaceAll('.', '\\.')
        .replace(/\$\{[^}]*$/u, '.*')
        .replaceAll(/\$\{[^}]*\}/gu, '[\\w.]+')}`,
      'u',
    ),
);
const counted = (key: string): string => key.replace(/_(?:one|other)$/u, '');

function told(view: NoticeView): unknown {
  const { title, lines, buttons } = tell(t, view);
  return { title, lines, buttons: buttons.map(({ text }) => text) };
}

/** The custom properties of a style sheet. */
function values(text: string): Map<string, string> {
  return new Map([...text.matchAll(/--([\w-]+):\s*([^;}]+)/gu)].map(([, name = '', value = '']) => [name, value]));
}

test('every text of the locale file is used somewhere', () => {
  const named = /^(?:ext|badge|(?:lang|dir|comma)$)/u;
  const unused = [...english.keys()].filter(
    (key) =>
      !named.test(key) &&
      !whole.includes(key) &&
      !whole.includes(counted(key)) &&
      !made.some((pattern) => pattern.test(key)),
  );
  expect(unused).toEqual([]);
});

test('every key that stands whole in the sources is in the locale file', () => {
  const known = new Set([...english.keys()].flatMap((key) => [key, counted(key)]));
  expect(whole.length).toBeGreaterThan(50);
  expect(whole.filter((key) => !known.has(key))).toEqual([]);
});

test('no text claims what nobody can know, blames or shouts', () => {
  for (const [key, text] of english)
    expect([key, /!|protected|\bsafe\b|secured|stopped training|sorry|oops/iu.test(text)]).toEqual([key, false]);
});

test('every refusal of the background, and every reason of a stopped round, has words of its own', () => {
  const refusals = {
    'foreign-sender': true,
    malformed: true,
    'not-your-page': true,
    'unknown-setting': true,
    'unknown-change': true,
    overtaken: true,
    'store-unavailable': true,
    'other-account': true,
    'other-store': true,
    'no-round': true,
    'too-late': true,
    'bad-file': true,
    'store-full': true,
    'too-many': true,
    'too-long': true,
    failed: true,
    'access-kept': true,
    'watch-kept': true,
    'no-page': true,
    'by-policy': true,
  } satisfies Record<Refusal, true>;
  const keys = Object.keys(refusals).flatMap((one) =>
    one === 'bad-file' ? ['damaged', 'future', 'foreign'].map((why) => `trouble.bad_file_${why}`) : [`trouble.${one}`],
  );
  const whys = [
    'person',
    'window-closed',
    'browser-closed',
    'no-window',
    'another-round',
    'store-full',
    'offline',
  ] satisfies Round['why'][];
  const words = [
    ...keys,
    ...whys.map((why) => `stopped.${why}`),
    ...reasonSchema.options.filter((one) => one !== 'no-permission').map((one) => `state.unclear.${one}`),
  ].map((key) => t(key));
  expect(new Set(words).size).toBe(words.length);
  // Each of a round's reasons reaches its words, none the general ones.
  const known = CASES['long'];
  if (!known?.round) throw new Error('no round');
  for (const why of whys)
    expect(aftermathOf(t, { ...known.round, why }, finder(itemsOf(t, known))).stopped?.says).toBe(t(`stopped.${why}`));
});

test('the notice says every state in words of the locale file', () => {
  for (const view of Object.values(NOTICES)) expect(tell(t, view).title).not.toBe('');
  expect(told({ state: 'allowed', service: 'LinkedIn', label: 'Use my data', position: 'on', refuses: 'off' })).toEqual(
    {
      title: 'This setting allows AI training',
      lines: [{ lead: 'LinkedIn shows it as on:', quote: 'Use my data' }],
      buttons: ['Turn off', 'Not now'],
    },
  );
  expect(told({ state: 'allowed', service: 'Tumblr', label: 'Prevent it', position: 'off', refuses: 'on' })).toEqual({
    title: 'This setting allows AI training',
    lines: [{ lead: 'Tumblr shows it as off:', quote: 'Prevent it' }, 'Here, on refuses and off allows.'],
    buttons: ['Refuse', 'Not now'],
  });
  expect(
    told({ state: 'allowed', service: 'Medium', choice: 'Allow', position: 'on', label: 'Training' }),
  ).toMatchObject({ lines: [{ lead: 'Medium shows it as “Allow”:' }], buttons: ['Refuse', 'Not now'] });
  expect(told({ state: 'done', service: 'LinkedIn', refuses: 'off' })).toEqual({
    title: 'Off. Confirmed after reload.',
    lines: ['LinkedIn now shows this setting as off. Training already done stays done.'],
    buttons: ['Undo', 'Receipt'],
  });
  expect(told({ state: 'done', service: 'Tumblr', refuses: 'on' })).toMatchObject({
    title: 'Refused. Confirmed after reload.',
    lines: ['Tumblr now shows this setting as on. Training already done stays done.'],
  });
  expect(
    told({ state: 'could-not', service: 'LinkedIn', why: 'not-kept', task: 'refuse', switch: false }),
  ).toMatchObject({ title: 'Could not turn it off', buttons: ['Read again', 'Not now'] });
  expect(told({ state: 'could-not', service: 'LinkedIn', why: 'no-effect', task: 'undo', switch: true })).toMatchObject(
    { title: 'Could not undo', buttons: ['Go to the switch', 'Not now'] },
  );
});

test('the notice has the colours of the tokens, light and dark', () => {
  const tokens = readFileSync('src/ui/components/tokens.css', 'utf8');
  const [light = '', dark = ''] = tokens.split('@media (prefers-color-scheme: dark)');
  const [own, ownDark] = css.split('@media (prefers-color-scheme:dark)').map(values);
  expect(own?.size).toBeGreaterThan(8);
  expect(ownDark?.size).toBe(own?.size);
  for (const [name, value] of own ?? []) expect([name, value]).toEqual([name, values(light).get(name)]);
  // The mark's tile and the rest that dark does not change stay as they are in light.
  for (const [name, value] of ownDark ?? [])
    expect([name, value]).toEqual([name, values(dark.split('}')[0] ?? '').get(name) ?? values(light).get(name)]);
});

test('a receipt holds what the page showed, and says when it is not a confirmation', () => {
  const [done, , failed] = CASES['after']?.ledger.changes ?? [];
  if (!done || !failed) throw new Error('no changes');
  const receipt = receiptOf(t, done, services, 'en-GB', 'UTC');
  expect(receipt).toMatchObject({
    number: 'Receipt 2026-11-24-1',
    title: 'AI training refused at LinkedIn',
    lede: 'On 24 November 2026 at 09:43 this setting was turned off and read again after a reload.',
    label: 'Use my data for training content creation AI models',
  });
  expect(receipt.moments.map(({ standing, shown }) => `${standing?.word}: ${shown}`)).toEqual([
    'Allowed: Shown as on, 09:43:11',
    'Refused: Shown as off, 09:43:13',
    'Refused: Shown as off, 09:43:21',
  ]);
  expect(receipt.evidence).toContainEqual(['Strength', 'Confirmed after reload']);
  expect(receipt.evidence.find(([name]) => name === 'Times')?.[1]).toMatch(/^24 November 2026, .+\(.+\)$/u);
  expect(receipt.setting).toContainEqual(['Meaning', 'On allows training, off refuses it']);

  const known = CASES['long'];
  const [sealed] = known?.ledger.changes ?? [];
  const [sent] = known?.ledger.sent ?? [];
  if (!known || !sealed || !sent) throw new Error('no long use');
  const full = receiptOf(t, { ...sealed, imported: { id: 4 } }, services, 'en-GB', 'UTC', known.ledger.pastRounds);
  expect(full.evidence).toEqual(
    expect.arrayContaining([
      ['Round', 'The round of 2 Nov 2026, 18:05'],
      ['Read by', 'Holdout 1.0.0, with the definition of that version'],
      ['Came from', 'An imported copy, where it was number 4'],
      ['Seal', 'Number 1 in the chain'],
      ['Its hash (SHA-256)', sealed.seal?.hash],
    ]),
  );
  expect(receipt.evidence).toContainEqual(['Seal', 'None']);
  expect(receiptOf(t, { ...done, step: 'acted' }, services, 'en-GB', 'UTC').evidence).toContainEqual([
    'Seal',
    'None yet: it has not ended',
  ]);
  expect(requestReceiptOf(t, sent, services, 'en-GB', 'UTC')).toMatchObject({
    number: 'Receipt 2026-11-14-R1',
    title: 'An objection by form to Instagram',
    lede: 'On 14 November 2026 at 10:00 you said that you sent it.',
  });
  expect(requestReceiptOf(t, { ...sent, kind: 'taken-back' }, services, 'en-GB', 'UTC').title).toBe(
    'An objection to Instagram that was not sent after all',
  );

  const { after: _after, ...unsaid } = failed;
  expect(
    receiptOf(t, { ...unsaid, presses: 0, reloaded: done.before }, services, 'en-GB', 'UTC').evidence,
  ).toContainEqual(['Pressed', 'Unknown: the page closed first']);
  const other = receiptOf(t, failed, services, 'en-GB', 'UTC');
  expect(other.title).toBe('A failed change at X');
  expect(other.lede).toContain('The page showed a dialog that Holdout does not know, so it stopped.');
  expect(other.moments[2]).toEqual({ when: 'After a reload', shown: 'Not read' });
  expect(other.evidence).toContainEqual(['Strength', 'Not confirmed']);
});
