/** A small extension made for a test: one content script of our own sources, in the pages of one host. */
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { textsOf } from '../../locales.ts';
import { messages } from '../gallery/bundle.ts';

/** Where imports of a probe's content script start. */
export const root = resolve(import.meta.dirname, '../../..');

/**
 * @param content the content script in TypeScript, which imports from below `root`
 * @returns the folder of the extension; remove it after the test
 */
export async function probe(name: string, host: string, content: string): Promise<string> {
  const dir = join(await mkdtemp(join(tmpdir(), `${name}-`)), 'extension');
  await mkdir(dir);
  const { outputFiles } = await build({
    stdin: { contents: content, resolveDir: root, loader: 'ts' },
    bundle: true,
    format: 'iife',
    write: false,
  });
  const texts = Object.entries(messages(textsOf('en'))).map(([key, message]) => [key, { message }]);
  await mkdir(join(dir, '_locales/en'), { recursive: true });
  await writeFile(join(dir, '_locales/en/messages.json'), JSON.stringify(Object.fromEntries(texts)));
  const manifest = {
    manifest_version: 3,
    default_locale: 'en',
    name,
    version: '1.0',
    content_scripts: [{ matches: [`https://${host}/*`], js: ['content.js'], run_at: 'document_idle' }],
    browser_specific_settings: { gecko: { id: `${name}@holdout.invalid` } },
  };
  await writeFile(join(dir, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(dir, 'content.js'), outputFiles[0]?.text ?? '');
  return dir;
}
