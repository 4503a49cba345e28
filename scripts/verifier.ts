/**
 * `npm run verifier`: the page that checks a receipt without Holdout and without a network, as one file,
 * `.output/verifier.html`. Its policy allows the two blocks in it by their hashes, and nothing else.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { catalogue } from '../src/catalog/summaries.ts';
import { names } from './verifier/names.ts';
import { texts } from './verifier/texts.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const own = (file: string): string => join(root, 'scripts', 'verifier', file);

/** The definitions stay here: the page carries what is worked out of them, as the built extension does. */
const worked: Record<string, unknown> = { names, texts, catalogue };
const prebuiltData: Plugin = {
  name: 'holdout:data',
  setup(building) {
    building.onLoad({ filter: /(?:verifier.(?:names|texts)|catalog.summaries)\.ts$/ }, ({ path }) => {
      const name = /(names|texts)\.ts$/u.exec(path)?.[1] ?? 'catalogue';
      return { contents: `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(worked[name]))});` };
    });
  },
};

const hashed = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** @returns the page; the same tree gives the same bytes */
export async function verifierPage(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [own('page.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: ['chrome120', 'firefox147'],
    legalComments: 'none',
    charset: 'ascii',
    absWorkingDir: root,
    plugins: [prebuiltData],
    logLevel: 'warning',
  });
  const script = outputFiles[0]?.text ?? '';
  if (/<\/script|<!--/iu.test(script)) throw new Error('The script holds what would end its block in the page.');
  const style = readFileSync(own('page.css'), 'utf8');
  const policy = `default-src 'none'; script-src ${hashed(script)}; style-src ${hashed(style)}; base-uri 'none'; form-action 'none'`;
  const parts: Record<string, string> = { POLICY: policy, STYLE: style, SCRIPT: script };
  return readFileSync(own('page.html'), 'utf8')
    .replaceAll(/\{([\w.]+)\}/gu, (_, key: string) => texts['en']?.[key] ?? '')
    .replaceAll(/\b(?:POLICY|STYLE|SCRIPT)\b/gu, (part) => parts[part] ?? '');
}

if (import.meta.main) {
  const file = join('.output', 'verifier.html');
  mkdirSync(join(root, '.output'), { recursive: true });
  writeFileSync(join(root, file), await verifierPage());
  console.log(file);
}
