// @vitest-environment node
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { files, openLines } from '../../../scripts/data.ts';
import { dataSetOf, openIn } from '../../../scripts/data/entries.ts';
import { FORMAT_VERSION, type DataSet } from '../../../scripts/data/format.ts';
import { allServices } from '../../../src/catalog/list.ts';
import { breaches } from './json-schema.ts';

const DATA = 'data/holdout-settings.json';
const read = (name: string): unknown => JSON.parse(readFileSync(name, 'utf8'));
const schema = read('data/holdout-settings.schema.json') as Record<string, unknown>;
const data = read(DATA) as DataSet;
const entry = (id: string): DataSet['settings'][number] => {
  const found = data.settings.find((one) => one.id === id);
  if (!found) throw new Error(`No ${id}`);
  return found;
};

describe('the published data set', () => {
  it('is what `npm run data` writes: run it when this fails', () => {
    for (const [name, content] of Object.entries(files()))
      expect(readFileSync(name, 'utf8') === content, name).toBe(true);
  });

  it('keeps its own JSON Schema, 2020-12', () => {
    expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(breaches(schema, data)).toEqual([]);
  });

  it.each<[string, (copy: DataSet) => void]>([
    ['another version', (copy) => Object.assign(copy, { formatVersion: '2.0.0' })],
    ['a field that nobody described', (copy) => Object.assign(copy.settings[0] ?? {}, { seen: 'yes' })],
    [
      'a way of knowing that there is not',
      (copy) => Object.assign(copy.settings[0]?.known[0] ?? {}, { how: 'hearsay' }),
    ],
    ['no way of knowing', (copy) => copy.settings[0]?.known.splice(0)],
    ['a day that there is not', (copy) => Object.assign(copy.settings[0] ?? {}, { checked: '2026-02-30' })],
    ['an entry without its remedy', (copy) => delete (copy.settings[0] as Partial<DataSet['settings'][number]>).remedy],
  ])('a copy with %s does not', (_, change) => {
    const copy = structuredClone(data);
    change(copy);
    expect(breaches(schema, copy)).not.toEqual([]);
  });

  it('has every setting once, in order, and no id that left before', () => {
    const ids = data.settings.map(({ id }) => id);
    expect(ids).toHaveLength(allServices.flatMap(({ settings }) => settings).length);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(ids.toSorted((a, b) => (a < b ? -1 : 1)));
    expect(data.retired.filter(({ id }) => ids.includes(id))).toEqual([]);
  });

  it('has no moment of its making: the same definitions give the same files, in any order', () => {
    expect(dataSetOf(allServices.toReversed())).toEqual(dataSetOf(allServices));
    expect(data.newest <= new Date().toISOString().slice(0, 10)).toBe(true);
  });

  it('says of known settings what their definitions say', () => {
    expect(entry('grok/improve-model')).toMatchObject({
      for: 'person',
      remedy: 'control',
      hosts: ['grok.com'],
      addresses: { open: 'https://grok.com/?_s=data' },
      labels: [{ lang: 'en', text: 'Improve the Model', refuses: 'off' }],
      default: [{ stands: 'refused', regions: ['EU', 'IS', 'LI', 'NO', 'UK'] }, { stands: 'allowed' }],
      together: ['x/grok-training'],
      aipref: 'train-ai',
    });
    expect(entry('cloudflare/block-ai-bots').for).toBe('site-owner');
    expect(entry('slack/global-model-opt-out')).toMatchObject({ for: 'administrator', request: { by: 'email' } });
    expect(entry('servicenow/data-sharing').oneWay).toBe(true);
    expect(entry('misskey/prevent-ai-learning').known.map(({ how }) => how)).not.toContain('document');
  });
});

describe('what is open', () => {
  it('is asked where it can be known, and said of each entry', () => {
    expect(entry('canva/ai-training').open).toEqual(['label', 'default', 'live']);
    expect(entry('linkedin/genai-improvement').open).toEqual(['live']);
    expect(entry('reddit/training').open).toEqual([]);
    const { label } = Object.fromEntries(openIn(data));
    expect(label).toEqual({
      open: data.settings.filter(({ labels }) => labels?.length === 0).length,
      asked: data.settings.filter(({ remedy }) => remedy === 'control').length,
    });
  });

  it('is printed as a ratio', () => {
    expect(openLines()).toHaveLength(5);
    for (const line of openLines()) expect(line).toMatch(/^[\w, ]+: \d+ of \d+ open \(\d+\.\d %\)$/u);
  });
});

const python = spawnSync('python3', ['--version']).status === 0;
describe.skipIf(!python)('a consumer in Python', () => {
  const folder = mkdtempSync(join(tmpdir(), 'holdout-data-'));
  const run = (content: unknown): { status: number | null; stderr: string } => {
    const file = join(folder, 'data.json');
    writeFileSync(file, JSON.stringify(content));
    const { status, stderr } = spawnSync('python3', ['scripts/read_data.py', file], { encoding: 'utf8' });
    return { status, stderr };
  };

  it('prints a row for each entry, and what they add up to', () => {
    const lines = execFileSync('python3', ['scripts/read_data.py', DATA], { encoding: 'utf8' }).trimEnd().split('\n');
    expect(lines).toHaveLength(data.settings.length + 3);
    expect(lines.find((line) => line.startsWith('Grok '))).toMatch(
      /Improve the Model +person +control +allowed\/refused +document, shipped-code/u,
    );
    expect(lines.at(-1)).toContain(`${data.settings.length} of ${data.settings.length} settings`);
  });

  it('takes a newer minor with fields that it does not know, and refuses another major or a broken file', () => {
    const newer = { ...data, formatVersion: '1.9.0', settings: data.settings.map((one) => ({ ...one, more: 1 })) };
    expect(run(newer)).toEqual({ status: 0, stderr: '' });
    expect(run({ ...data, formatVersion: '2.0.0' })).toMatchObject({ status: 1 });
    expect(run({ ...data, formatVersion: '2.0.0' }).stderr).toContain('this program reads 1.x');
    expect(run({ ...data, settings: [{}] })).toMatchObject({ status: 1 });
    expect(run([])).toMatchObject({ status: 1 });
    expect(FORMAT_VERSION.startsWith('1.')).toBe(true);
  });
});
