/** Builds the front-ends of replicas from source when a page first asks for them, once for each process. */
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { runInThisContext } from 'node:vm';
import { build } from 'esbuild';

const built = new Map<string, Promise<string>>();

async function bundle(entry: URL, platform: 'browser' | 'node'): Promise<string> {
  const result = await build({
    entryPoints: [fileURLToPath(entry)],
    bundle: true,
    write: false,
    platform,
    format: platform === 'browser' ? 'iife' : 'cjs',
    target: 'es2022',
    jsx: 'automatic',
    // The project's own JSX is Preact's; a replica names its framework itself.
    jsxImportSource: 'react',
    tsconfigRaw: {},
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
  });
  return result.outputFiles[0]?.text ?? '';
}

function once(entry: URL, platform: 'browser' | 'node'): Promise<string> {
  const key = `${platform} ${entry.href}`;
  const known = built.get(key) ?? bundle(entry, platform);
  built.set(key, known);
  return known;
}

/** The script of a page. */
export function browserBundle(entry: URL): Promise<string> {
  return once(entry, 'browser');
}

/** The exports of a module that is written in JSX, for rendering on the server. */
export async function nodeModule<Exports>(entry: URL): Promise<Exports> {
  const code = await once(entry, 'node');
  const load: (require: NodeJS.Require) => Exports = runInThisContext(
    `(function (require) { const module = { exports: {} }; (function (exports) {${code}\n})(module.exports); return module.exports; })`,
  );
  return load(createRequire(import.meta.url));
}
