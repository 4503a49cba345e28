// @vitest-environment node
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { enlist, filesOf, identifier } from '../../../scripts/new-service.ts';

const service = { id: 'my-service', name: 'My “Service”', host: 'my.example', today: '2026-11-24' };

it('names a variable like its file', () => {
  expect(identifier('my-service-2')).toBe('myService2');
});

it('writes a definition, a replica and an entrypoint, and marks what only a person can know', () => {
  const files = filesOf(service);
  expect(Object.keys(files)).toEqual([
    'src/services/my-service.ts',
    'tests/replicas/services/my-service.ts',
    'entrypoints/my-service.content.ts',
  ]);
  expect(files['src/services/my-service.ts']).toContain("name: 'My “Service”',");
  expect(files['src/services/my-service.ts']?.match(/FILL IN/gu)?.length).toBeGreaterThanOrEqual(5);
  expect(files['entrypoints/my-service.content.ts']).toBe(
    readFileSync('entrypoints/claude.content.ts', 'utf8')
      .replaceAll('claude', 'my-service')
      .replaceAll(/\bmy-service\b(?= \}|,)/gu, 'myService'),
  );
});

it('gives a service that is valid but for what is to be filled in', async () => {
  const { serviceSchema } = await import('../../../src/catalog/schema.ts');
  const text = filesOf(service)['src/services/my-service.ts'] ?? '';
  // Its one import is of a type, so that it stands alone.
  const { myService } = (await import(
    `data:text/javascript,${encodeURIComponent(text.replace(/^import type.*$/mu, '').replace(': Service', ''))}`
  )) as { myService: unknown };
  expect(serviceSchema.safeParse(myService).success).toBe(true);
});

it('puts a service into a list once, its import in order', () => {
  const list =
    "import { a } from './a.ts';\nimport { z } from './z.ts';\nimport type { T } from './t.ts';\n\nexport const all: T[] = [\n  a, z,\n];\n";
  const once = enlist(list, 'my-service', '];', '.');
  expect(once).toBe(
    "import { a } from './a.ts';\nimport { myService } from './my-service.ts';\nimport { z } from './z.ts';\nimport type { T } from './t.ts';\n\nexport const all: T[] = [\n  a, z,\n  myService,\n];\n",
  );
  expect(enlist(once, 'my-service', '];', '.')).toBe(once);
  expect(() => enlist('const x = [];', 'my-service', '];', '.')).toThrow('No line');
  for (const [file, folder] of [
    ['src/catalog/list.ts', '../services'],
    ['tests/replicas/services/list.ts', '.'],
  ] as const)
    expect(enlist(readFileSync(file, 'utf8'), 'my-service', '];', folder), file).toContain('  myService,\n];');
});
