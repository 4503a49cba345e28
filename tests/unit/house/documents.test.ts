/** What the documents point to is there: files, headings, commands; and what workflows run is pinned. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const LEFT_OUT = new Set(['node_modules', '.git', '.output', '.wxt', 'coverage']);

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (LEFT_OUT.has(entry.name)) return [];
    const path = folder === '.' ? entry.name : `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

const all = filesBelow('.');
const text = (file: string): string => readFileSync(file, 'utf8');
const documents = all.filter((file) => file.endsWith('.md'));
const workflows = all.filter((file) => file.startsWith('.github/workflows/'));
const { scripts } = JSON.parse(text('package.json')) as { scripts: Record<string, string> };

/** What a heading is called in an address, as GitHub has it. */
const anchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(/\s/gu, '-');

function anchorsOf(file: string): string[] {
  return [...text(file).matchAll(/^#{1,6} (.+)$/gmu)].map(([, heading = '']) => anchor(heading));
}

/** @returns targets of links in a document that do not lead out of the repository */
function linksIn(markdown: string): string[] {
  const prose = markdown.replaceAll(/^```[^]*?^```/gmu, '').replaceAll(/`[^`\n]*`/gu, '');
  const found = [...prose.matchAll(/\]\(([^)\s]+)\)|\s(?:src|srcset|href)="([^"]+)"/gu)];
  return found.map(([, link, attribute]) => link ?? attribute ?? '').filter((target) => !/^[a-z]+:/u.test(target));
}

/** @returns why a link leads nowhere; undefined where it does lead somewhere */
function broken(from: string, target: string): string | undefined {
  const [path = '', heading] = target.split('#');
  const file = path === '' ? from : join(dirname(from), path);
  if (!existsSync(file)) return `${from}: ${target}`;
  if (heading === undefined || statSync(file).isDirectory() || anchorsOf(file).includes(heading)) return undefined;
  return `${from}: ${target} (no such heading)`;
}

/** @returns names of npm scripts that a text tells a reader to run */
function commandsIn(source: string): string[] {
  return [...source.matchAll(/npm run (?:-s |--silent )?([a-z][\w:-]*)/gu)].map(([, name = '']) => name);
}

describe('the documents', () => {
  it('are found', () => {
    expect(documents.length).toBeGreaterThan(15);
    expect(documents.flatMap((file) => linksIn(text(file))).length).toBeGreaterThan(40);
    expect(documents.flatMap((file) => commandsIn(text(file))).length).toBeGreaterThan(40);
  });

  it('link to files and headings that are there', () => {
    expect(documents.flatMap((file) => linksIn(text(file)).flatMap((target) => broken(file, target) ?? []))).toEqual(
      [],
    );
  });

  it('are each led to by another', () => {
    const led = new Set(
      documents.flatMap((from) =>
        linksIn(text(from)).map((target) => join(dirname(from), target.split('#')[0] ?? '').replaceAll('\\', '/')),
      ),
    );
    expect(documents.filter((file) => file.startsWith('docs/') && !led.has(file))).toEqual([]);
  });

  it('name commands that are there', () => {
    const missing = [...documents, ...all.filter((file) => file.startsWith('.github/'))].flatMap((file) =>
      commandsIn(text(file))
        .filter((name) => scripts[name] === undefined)
        .map((name) => `${file}: npm run ${name}`),
    );
    expect(missing).toEqual([]);
  });

  // A machine's own Node may be older than what runs TypeScript: npm brings one, and a command of npm's is run by it.
  it('run no script by whatever Node the machine has', () => {
    const bare = documents.flatMap((file) =>
      (text(file).match(/(?:^|`)node \S+\.ts\b.*/gmu) ?? []).map((line) => `${file}: ${line}`),
    );
    expect(bare).toEqual([]);
  });

  it.each([
    ['docs/releasing.md', '../nowhere.md', true],
    ['docs/releasing.md', '#nowhere', true],
    ['docs/releasing.md', '../CHANGELOG.md#unreleased', false],
    ['README.md', 'findings/', false],
  ])('in %s a link to %s is broken: %s', (from, target, is) => {
    expect(broken(from, target) !== undefined).toBe(is);
  });
});

describe('the commands', () => {
  it('run files that are there', () => {
    const files = Object.values(scripts).flatMap((command) => command.match(/\b(?:scripts|tests)\/[\w./-]+/gu) ?? []);
    expect(files.length).toBeGreaterThan(20);
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
  });
});

describe('the workflows', () => {
  it('run actions that are pinned by their whole hash, with the version beside it', () => {
    const uses = workflows.flatMap((file) => text(file).match(/\buses:.*/gu) ?? []);
    expect(uses.length).toBeGreaterThan(3);
    expect(uses.filter((line) => !/^uses: [\w.-]+\/[\w.-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/u.test(line))).toEqual([]);
  });

  it('may read and nothing else, but for the one job that runs no code of ours', () => {
    for (const file of workflows) {
      const [before = '', after = ''] = text(file).split('\njobs:\n');
      const jobs = after.split(/^ {2}(?=[\w-]+:$)/mu);
      expect(before, file).toMatch(/\npermissions:\n {2}contents: read\n/u);
      for (const job of jobs.filter((one) => one.includes(': write'))) {
        expect(job, file).toMatch(/^publish:/u);
        expect(job, file).not.toMatch(/\bnpm\b|\bnode\b|actions\/checkout/u);
      }
    }
  });
});
