/**
 * `npm run new-service NAME ["Display name"] [HOST]`: the skeleton of a service with one switch: its definition, its
 * replica, its entrypoint, and their lines in the two lists. What only a person can know is marked FILL IN, and the
 * tests of the definitions fail until it is.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

interface NewService {
  /** kebab-case: the name of its files. */
  id: string;
  name: string;
  host: string;
  /** ISO date. */
  today: string;
}

/** `my-service` as an identifier: `myService`. */
export function identifier(id: string): string {
  return id.replace(/-([a-z0-9])/gu, (_, letter: string) => letter.toUpperCase());
}

/** The new files, by their path. */
export function filesOf({ id, name, host, today }: NewService): Record<string, string> {
  const variable = identifier(id);
  const quoted = JSON.stringify(name).replaceAll("'", "\\'").replace(/^"|"$/gu, "'");
  return {
    [`src/services/${id}.ts`]: `import type { Service } from '../catalog/schema.ts';

/** ${name}: FILL IN in one sentence how it asks, and what is unusual about it. */
export const ${variable}: Service = {
  id: '${id}',
  name: ${quoted},
  letters: '??', // FILL IN: two letters that no other service has
  hosts: ['https://${host}/*'],
  signedOut: [], // FILL IN: the addresses to which a signed-out person is led, as patterns
  settings: [
    {
      id: 'training', // Never renamed once shipped: it is the key of people's histories.
      name: 'FILL IN: what the service calls it, in English',
      remedy: 'control',
      pages: ['https://${host}/settings/FILL-IN{/}?'],
      open: 'https://${host}/settings/FILL-IN',
      control: {
        // FILL IN: every known wording, exactly as displayed, each with the position that refuses under it.
        labels: [],
        kinds: ['switch', 'checkbox'],
      },
      doesNotCover: ['Training already done stays done.'],
      confidence: 'low',
      checked: '${today}',
      known: [{ how: 'document', date: '${today}' }],
      sources: [{ what: 'FILL IN: the service’s own help page', url: 'https://${host}/' }],
    },
  ],
};
`,
    [`tests/replicas/services/${id}.ts`]: `import type { ServiceReplica } from './kit/model.ts';

/** FILL IN: what is known of the page's markup, and from where. Write it from the facts, not from the definition. */
export const ${variable}: ServiceReplica = {
  service: '${id}',
  signedOut: 'https://${host}/login?next={path}', // FILL IN
  pages: [
    {
      id: 'settings',
      at: ['https://${host}/settings/FILL-IN'],
      title: 'Settings',
      blocks: [
        { w: { id: 'training', setting: 'training', is: 'radix', label: 'FILL IN', refuses: 'off', allows: 'on' } },
        // FILL IN: the page's own neighbours, and its buttons that must never be pressed.
        { danger: 'Delete account' },
      ],
    },
  ],
};
`,
    [`entrypoints/${id}.content.ts`]: `import { defineContentScript } from 'wxt/utils/define-content-script';
import { runPage } from '../src/content/script.ts';
import { ${variable} } from '../src/services/${id}.ts';

export default defineContentScript({ registration: 'runtime', main: ({ signal }) => runPage(${variable}, signal) });
`,
  };
}

/**
 * Puts an import among the others, in order, and the name at the end of the list that `end` closes.
 * @param folder of the imported files, as the list writes it
 */
export function enlist(source: string, id: string, end: string, folder: string): string {
  const variable = identifier(id);
  const line = `import { ${variable} } from '${folder}/${id}.ts';`;
  if (source.includes(line)) return source;
  const lines = source.split('\n');
  const imports = lines.filter((other) => /^import \{ \w+ \} from '[.\w/-]+\/[\w-]+\.ts';$/u.test(other));
  const next = imports.find((other) => other.slice(other.indexOf("'")) > line.slice(line.indexOf("'")));
  const at = lines.indexOf(next ?? imports.at(-1) ?? '') + (next ? 0 : 1);
  lines.splice(at, 0, line);
  const close = lines.lastIndexOf(end);
  if (close === -1) throw new Error(`No line "${end}" to put ${variable} before`);
  lines.splice(close, 0, `  ${variable},`);
  return lines.join('\n');
}

function main([id, name, host]: string[]): void {
  if (id === undefined || !/^[a-z][a-z0-9-]*$/u.test(id)) {
    console.error('Usage: npm run new-service NAME ["Display name"] [HOST], the name in kebab-case');
    process.exitCode = 2;
    return;
  }
  const root = fileURLToPath(new URL('..', import.meta.url));
  const service: NewService = {
    id,
    name: name ?? id,
    host: host ?? `www.${id}.example`,
    today: new Date().toISOString().slice(0, 10),
  };
  const files = filesOf(service);
  const taken = Object.keys(files).filter((file) => existsSync(join(root, file)));
  if (taken.length > 0) {
    console.error(`There already: ${taken.join(', ')}. Nothing was written.`);
    process.exitCode = 1;
    return;
  }
  for (const [file, text] of Object.entries(files)) writeFileSync(join(root, file), text);
  for (const [file, folder] of [
    ['src/catalog/list.ts', '../services'],
    ['tests/replicas/services/list.ts', '.'],
  ] as const) {
    writeFileSync(join(root, file), enlist(readFileSync(join(root, file), 'utf8'), id, '];', folder));
  }
  console.log(
    `Wrote ${Object.keys(files).join(', ')} and its lines in src/catalog/list.ts and tests/replicas/services/list.ts.`,
  );
  console.log(
    'Search them for FILL IN. `npx vitest run tests/unit/catalog tests/pages` says what is missing; `npm run docs && npm run data` adds it to the lists and to the data set.',
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main(process.argv.slice(2));
