import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, describe, expect, it } from 'vitest';
import { VERSION } from '../../../src/ledger/schema.ts';
import { NO_HEAD, seal } from '../../../src/ledger/chain/seal.ts';
import { exportFile } from '../../../src/ledger/files/transfer.ts';
import { unknowable } from '../../../scripts/verifier/copy.ts';
import { verify } from '../../../scripts/verify.ts';
import { fixture, ledgerOf } from './fixtures.ts';

const NOW = new Date('2026-11-24T10:00:00.000Z');
const file = (edit: (items: Record<string, Record<string, unknown>>) => void = () => undefined): string => {
  const items = fixture(2) as Record<string, Record<string, unknown>>;
  edit(items);
  return exportFile(items, '0.1.0', NOW);
};

describe('what the command says of a file', () => {
  it.each<[string, string, { code: 0 | 1 | 2; says: string | RegExp }]>([
    [
      'that is whole',
      file(),
      {
        code: 0,
        says: 'The chain holds: its 5 links are as they were sealed. 2 changes had not ended and are no part of it yet. 1 confirmed change is of an older form, which did not keep in which document the control was pressed and in which it was read again: it does not show that the page was reloaded between, nor whether every press is counted.',
      },
    ],
    [
      'in which nothing was done',
      exportFile({}, '0.1.0', NOW),
      { code: 0, says: 'The chain holds: its 0 links are as they were sealed.' },
    ],
    [
      'of which a change was altered',
      file((items) => {
        Object.assign(items['change:00000003'] ?? {}, { presses: 1 });
      }),
      { code: 1, says: 'The chain is broken at link 5: change:00000003 is not as it was sealed.' },
    ],
    [
      'whose last link is not sealed any more',
      file((items) => {
        delete items['change:00000003']?.['seal'];
      }),
      { code: 1, says: 'The chain is broken at link 5: it should go on, and there is no such link.' },
    ],
    [
      'whose end was cut off',
      file((items) => {
        delete items['change:00000003']?.['seal'];
        Object.assign(items['ledger'] ?? {}, {
          head: { n: 4, hash: items['sent:00000003'] && (items['sent:00000003']['seal'] as { hash: string }).hash },
        });
      }),
      { code: 1, says: 'The chain is broken at link 5: change:00000003 has ended and was never sealed.' },
    ],
    [
      'of which a request is gone',
      file((items) => {
        delete items['sent:00000002'];
      }),
      { code: 1, says: 'The file is damaged: request number 2 of 3 is missing.' },
    ],
    ['that was cut off', file().slice(0, -9), { code: 1, says: /^The file is damaged: .+\.$/u }],
    [
      'of the first version',
      exportFile(fixture(1), '0.1.0', NOW),
      { code: 2, says: 'The file is of version 1, which kept no chain: there is nothing to verify.' },
    ],
    [
      'of the future',
      file((items) => {
        items['ledger'] = { version: VERSION + 1 };
      }),
      {
        code: 2,
        says: `The file is from a newer Holdout (version ${VERSION + 1}, this Holdout reads up to ${VERSION}).`,
      },
    ],
    [
      'of somebody else',
      '{}',
      {
        code: 2,
        says: 'The file is no copy of a Holdout ledger: it does not say that it is a copy of a Holdout ledger.',
      },
    ],
  ])('%s', async (_, text, answer) => {
    expect(await verify(text)).toEqual({
      code: answer.code,
      says: typeof answer.says === 'string' ? answer.says : expect.stringMatching(answer.says),
    });
  });
});

describe('what the command says of older receipts', () => {
  const [first] = ledgerOf(fixture(3)).changes;
  const last = ledgerOf(fixture(3)).changes.find(({ step, form }) => step === 'confirmed' && form === 3);
  if (!first || !last) throw new Error('no change');

  it('what they cannot show: of those without their documents, and of none that keep them', () => {
    expect(unknowable([last])).toEqual([]);
    expect(unknowable([first, first, last])).toEqual([
      expect.stringMatching(
        /^2 confirmed changes are of an older form,.* they do not show that the page was reloaded/u,
      ),
    ]);
  });

  it('that it is not known whether it was pressed, where the page never told; the seal holds all the same', async () => {
    const { seal: _seal, after: _after, ...bare } = first;
    const untold = { ...bare, id: 1, presses: 0 };
    const sealed = await seal(untold, NO_HEAD);
    const ledger = {
      'change:00000001': sealed.record,
      ledger: { version: 2, changes: 1, sent: 0, rounds: 0, salt: 's', head: sealed.head },
    };
    expect(await verify(exportFile(ledger, '0.1.0', NOW))).toMatchObject({
      code: 0,
      says: expect.stringMatching(/^The chain holds.* whether Holdout pressed is not known\.$/u),
    });
  });

  it('how many are damaged and set aside', async () => {
    const items = { ...fixture(2), 'set-aside:x': { of: 'records', why: 'corrupt', items: { 'sent:00000002': null } } };
    delete (items as Record<string, unknown>)['sent:00000002'];
    expect(await verify(exportFile(items, '0.1.0', NOW))).toMatchObject({
      code: 0,
      says: expect.stringContaining(
        'its 4 links are as they were sealed. 1 more is damaged and set aside, and cannot be verified.',
      ),
    });
  });
});

describe('npm run verify', () => {
  const folder = mkdtempSync(join(tmpdir(), 'holdout-verify-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['--no-warnings', 'scripts/verify.ts', ...args], { encoding: 'utf8' });
  const stored = (name: string, text: string): string => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };

  it('ends with 0, 1 or 2, and says one sentence', () => {
    const good = run(stored('good.json', file()));
    expect([good.status, good.stdout.trim().split('\n').length, good.stdout.slice(0, 15), good.stderr]).toEqual([
      0,
      1,
      'The chain holds',
      '',
    ]);
    const bad = run(
      stored(
        'bad.json',
        file((items) => {
          Object.assign(items['change:00000001'] ?? {}, { presses: 3 });
        }),
      ),
    );
    expect([bad.status, bad.stdout, bad.stderr]).toEqual([
      1,
      '',
      'The chain is broken at link 1: change:00000001 is not as it was sealed.\n',
    ]);
    expect(run(join(folder, 'nowhere.json'))).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^The file cannot be read: .+\.\n$/u),
    });
    expect(run()).toMatchObject({ status: 2, stderr: 'Which file? Give the path of one that Holdout exported.\n' });
  });
});
