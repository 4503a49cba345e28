// @vitest-environment node
/**
 * The commands that stand in the documents, run as a reader would run them, in a copy of this tree. Each is run where
 * it is cheap and harms nothing; each other one is named here with what runs it instead.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportText, type Report } from '../../../src/shared/report.ts';

const LEFT_OUT = new Set(['node_modules', '.git', '.output', '.wxt', 'coverage']);
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const VECTORS = 'docs/receipt-file-vectors.json';
const LABEL = 'Use my data for training content creation AI models';

/** Commands that a document names and that are not run here: what runs them, or why nothing does. */
const ELSEWHERE: Record<string, string> = {
  types: 'npm test',
  lint: 'npm test',
  format: 'npm test, as format:check',
  unit: 'npm test',
  browser: 'npm test',
  build: 'npm test',
  scanned: 'npm test, on a part of its pages',
  corpus: 'npm test, on a part of it',
  property: 'npm test, with fewer pages',
  'every-page': 'npm test, each page in one browser',
  faults: 'browsers for minutes; its table is played by npm test',
  upgrade: 'browsers for minutes',
  policy: 'changes what holds for the whole machine',
  bench: 'measures for minutes',
  mutation: 'runs for an hour',
  embedding: 'installs 30 MB of a model',
  release: 'tests/unit/commands/release.test.ts, without what builds for minutes',
  zip: 'the release makes its packages alike',
  live: 'npm test, as tests/browser/live.test.ts; for people who sign in',
  screenshots: 'browsers for minutes',
  gallery: 'draws pictures to look at; npm test draws the same views',
  visual: 'browsers for minutes; npm test compares looks without fonts',
  dev: 'does not end by itself',
  'dev:firefox': 'does not end by itself',
};

/** @returns every `npm run …` of a text, up to the end of its line, cell or code */
function commandsIn(source: string): string[] {
  return [...source.matchAll(/npm run (?:-s |--silent )?([a-z][\w:-]*)/gu)].map(([, name = '']) => name);
}

const documents = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'PRIVACY.md'].concat(
  readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
);
const named = [...new Set(documents.flatMap((file) => commandsIn(readFileSync(file, 'utf8'))))].toSorted();

let tree = '';
const at = (path: string): string => join(tree, path);
const read = (path: string): string => readFileSync(at(path), 'utf8');

beforeAll(() => {
  tree = mkdtempSync(join(tmpdir(), 'holdout-documented-'));
  for (const name of readdirSync('.'))
    if (!LEFT_OUT.has(name))
      cpSync(name, at(name), { recursive: true, filter: (path) => basename(path) !== 'node_modules' });
  symlinkSync(join(process.cwd(), 'node_modules'), at('node_modules'), 'junction');
});
afterAll(() => {
  rmSync(tree, { recursive: true, force: true });
});

/** Runs what package.json has under a name, by the Node that runs this; npm itself would only add its own start. */
function run(name: string, ...args: string[]): { code: number | null; says: string } {
  const [program = '', ...given] = (scripts[name] ?? '').split(' ');
  const done = spawnSync(program === 'node' ? process.execPath : program, [...given, ...args], {
    cwd: tree,
    encoding: 'utf8',
  });
  return { code: done.status, says: `${done.stdout}${done.stderr}` };
}

const REPORT: Report = {
  holdout: 'report',
  form: 1,
  kind: 'works',
  version: '0.1.0',
  date: '2027-01-24',
  service: 'linkedin',
  setting: 'genai-improvement',
  host: 'www.linkedin.com',
  path: '/mypreferences/*',
  lang: 'en',
  label: LABEL,
  rung: 'name',
  controls: [
    {
      kind: 'switch',
      path: ['main:0', 'div:0', 'button:0[role=switch][aria-checked=true]'],
      named: 'near',
      words: 1,
      about: 'training',
    },
  ],
};

/** What each does, as far as a reader would notice. */
const RUN: Record<string, () => void> = {
  docs: () => {
    writeFileSync(at('docs/services.md'), '');
    expect(run('docs')).toMatchObject({ code: 0 });
    expect(read('docs/services.md')).toBe(readFileSync('docs/services.md', 'utf8'));
    expect(read('README.md')).toBe(readFileSync('README.md', 'utf8'));
  },
  data: () => {
    const file = readdirSync('data').find((name) => name.endsWith('.json') && !name.includes('schema')) ?? '';
    writeFileSync(at(`data/${file}`), '{}');
    expect(run('data')).toMatchObject({ code: 0 });
    expect(read(`data/${file}`)).toBe(readFileSync(`data/${file}`, 'utf8'));
  },
  'data:read': () => {
    expect(run('data:read')).toMatchObject({ code: 0, says: expect.stringContaining('LinkedIn') });
  },
  classify: () => {
    const row = { id: 'a', label: LABEL, section: null, description: null, kind: 'switch', lang: 'en' };
    writeFileSync(at('in.jsonl'), `${JSON.stringify(row)}\n`);
    expect(run('classify', 'in.jsonl', 'out.jsonl')).toMatchObject({ code: 0 });
    expect(JSON.parse(read('out.jsonl'))).toEqual({ id: 'a', about: 'training', polarity: 'on_allows' });
  },
  wording: () => {
    expect(run('wording')).toMatchObject({ code: 0, says: expect.stringMatching(/precision/iu) });
  },
  words: () => {
    expect(run('words', '0')).toMatchObject({ code: 0 });
    expect(read('src/wording/lexicon.ts')).toContain('PACKED');
  },
  verify: () => {
    const { first } = JSON.parse(read(VECTORS)) as { first: { file: { record: { presses: number } } } };
    writeFileSync(at('receipt.json'), JSON.stringify(first.file));
    expect(run('verify', 'receipt.json')).toMatchObject({ code: 0, says: expect.stringContaining('The seal fits') });
    expect(run('verify', '--dpv', 'receipt.json')).toMatchObject({ code: 0, says: expect.stringContaining('dpv') });
    first.file.record.presses += 1;
    writeFileSync(at('receipt.json'), JSON.stringify(first.file));
    expect(run('verify', 'receipt.json')).toMatchObject({ code: 1, says: expect.stringContaining('altered') });
  },
  verifier: () => {
    expect(run('verifier')).toMatchObject({ code: 0 });
    expect(read('.output/verifier.html')).toContain('Content-Security-Policy');
  },
  'build:control': () => {
    expect(run('build:control')).toMatchObject({ code: 0 });
    expect(statSync(at('.output/control.js')).size).toBeGreaterThan(10_000);
  },
  fixture: () => {
    writeFileSync(at('report.json'), reportText({ ...REPORT, kind: 'broken' }));
    const { code, says } = run('fixture', 'report.json');
    expect({ code, says }).toMatchObject({ code: 0 });
    const written = /(tests\/[^\s:]+\.html)/u.exec(says)?.[1] ?? '';
    expect(read(written)).toContain('role="switch"');
  },
  confirm: () => {
    writeFileSync(at('report.json'), `It works.\n\n\`\`\`json\n${reportText(REPORT)}\n\`\`\`\n`);
    expect(run('confirm', 'report.json')).toMatchObject({ code: 0 });
    expect(read('src/services/linkedin.ts')).toContain("how: 'live', date: '2027-01-24'");
  },
  // Last: the definitions of the copy are not valid afterwards, until somebody fills them in.
  'new-service': () => {
    expect(run('new-service', 'acme', 'Acme', 'www.acme.example')).toMatchObject({ code: 0 });
    expect(read('src/services/acme.ts')).toContain("hosts: ['https://www.acme.example/*']");
    expect(read('src/catalog/list.ts')).toContain("from '../services/acme.ts'");
    expect(readdirSync(at('entrypoints'))).toContain('acme.content.ts');
  },
};

describe('commands in the documents', () => {
  it('are all run here, or somewhere else for a reason that stands here', () => {
    expect(named.length).toBeGreaterThan(25);
    expect(named.filter((name) => !RUN[name] && !ELSEWHERE[name])).toEqual([]);
    expect(Object.keys({ ...RUN, ...ELSEWHERE }).filter((name) => scripts[name] === undefined)).toEqual([]);
    expect(Object.keys(RUN).filter((name) => !named.includes(name))).toEqual([]);
  });

  it.each(Object.keys(RUN))(
    'npm run %s does what they say',
    (name) => {
      RUN[name]?.();
    },
    120_000,
  );
});
