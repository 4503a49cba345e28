/**
 * Installs the component libraries and bundles one page for each into `.build/`. Both are done only where something
 * changed: the libraries by their lockfile, a page by its sources, the kit, this file and the lockfile.
 */
import { build } from 'esbuild';
import type { BuildOptions, Plugin } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { runInNewContext } from 'node:vm';

const here = fileURLToPath(new URL('.', import.meta.url));
const modules = join(here, 'node_modules');
const out = join(here, '.build');

const hash = (...parts: (string | Buffer)[]): string => {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(part);
  return sum.digest('hex').slice(0, 20);
};

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .flatMap((e) => (e.isFile() ? [join(e.parentPath, e.name)] : []))
    .toSorted();
const read = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');

/** The pages of the corpus, by folder. */
export const pageIds: string[] = readdirSync(join(here, 'pages'))
  .filter((id) => existsSync(join(here, 'pages', id, 'spec.ts')))
  .toSorted();

/** The version of a library that the lockfile has pinned. */
export function versionOf(library: string): string {
  const lock: { packages: Record<string, { version?: string }> } = JSON.parse(read(join(here, 'package-lock.json')));
  return lock.packages[`node_modules/${library}`]?.version ?? '';
}

/** One run at a time may install or bundle: whoever comes second waits, and then finds the work done. */
async function alone<T>(work: () => T | Promise<T>): Promise<T> {
  mkdirSync(out, { recursive: true });
  const lock = join(out, 'lock');
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      break;
    } catch {
      if (!lives(Number(read(lock)))) rmSync(lock, { force: true });
      else await setTimeout(300);
    }
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function lives(pid: number): boolean {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch {
    return false;
  }
}

/**
 * Installs the libraries when they are missing or not those of the lockfile, and bundles what changed.
 * @param ids pages, all of them where nothing is said: then with the peers' code
 * @param dependencies whether those libraries are enough that `package.json` calls dependencies, as those of `npm test`
 */
export function prepare(ids: readonly string[] = pageIds, dependencies = false): Promise<void> {
  return alone(async () => {
    install(dependencies);
    await bundle(ids, !dependencies);
  });
}

function install(dependencies: boolean): void {
  const all = hash(read(join(here, 'package-lock.json')), read(join(here, 'package.json')));
  const wanted = dependencies ? `dependencies of ${all}` : all;
  const stamp = join(modules, '.corpus');
  if ([all, wanted].includes(read(stamp))) return;
  console.log('Installing the component libraries of the page corpus …');
  rmSync(modules, { recursive: true, force: true, maxRetries: 5 });
  const options = ['--ignore-scripts', '--prefer-offline', '--no-progress', '--loglevel=error'];
  const done = spawnSync('npm', ['ci', '--prefix', here, ...options, ...(dependencies ? ['--omit=dev'] : [])], {
    cwd: here,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) throw new Error('The component libraries could not be installed.');
  writeFileSync(stamp, wanted);
}

interface SvelteCompiler {
  compile(source: string, options: object): { js: { code: string } };
  compileModule(source: string, options: object): { js: { code: string } };
}

const svelte: Plugin = {
  name: 'svelte',
  async setup(b) {
    const file = join(modules, 'svelte/src/compiler/index.js');
    if (!existsSync(file)) return;
    const compiler: SvelteCompiler = await import(pathToFileURL(file).href);
    b.onLoad({ filter: /\.svelte$/ }, (args) => ({
      contents: compiler.compile(read(args.path), { filename: args.path, generate: 'client', css: 'injected' }).js.code,
      loader: 'ts',
    }));
    b.onLoad({ filter: /\.svelte\.[jt]s$/ }, (args) => ({
      contents: compiler.compileModule(read(args.path), { filename: args.path, generate: 'client' }).js.code,
      loader: 'ts',
    }));
  },
};

/** A page may ask for another major version of a package, and for more conditions of exports, in its `build.json`. */
interface PageBuild {
  alias?: Record<string, string>;
  conditions?: string[];
}

function optionsFor(id: string): BuildOptions {
  const folder = join(here, 'pages', id);
  const entry = readdirSync(folder).find((f) => /^page\.(?:jsx|js)$/.test(f));
  if (!entry) throw new Error(`pages/${id} has no page.jsx or page.js`);
  const config: PageBuild = JSON.parse(read(join(folder, 'build.json')) || '{}');
  return {
    entryPoints: { page: join(folder, entry) },
    outdir: join(out, id),
    bundle: true,
    minify: true,
    format: 'esm',
    target: ['chrome120', 'firefox128'],
    conditions: ['svelte', 'browser', 'production', 'module', 'import', ...(config.conditions ?? [])],
    mainFields: ['svelte', 'browser', 'module', 'main'],
    define: {
      'process.env.NODE_ENV': '"production"',
      'process.env': '{}',
      global: 'globalThis',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    loader: {
      '.svg': 'dataurl',
      '.woff': 'empty',
      '.woff2': 'empty',
      '.ttf': 'empty',
      '.eot': 'empty',
      '.png': 'empty',
      '.gif': 'empty',
    },
    alias: { vue: 'vue/dist/vue.esm-bundler.js', ...config.alias },
    nodePaths: [modules],
    tsconfigRaw: { compilerOptions: { jsx: 'react-jsx' } },
    plugins: [svelte],
    legalComments: 'none',
    logLevel: 'error',
    logOverride: { 'css-syntax-error': 'silent', 'unsupported-css-property': 'silent', 'invalid-css': 'silent' },
  };
}

const html = (id: string, css: boolean): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Settings</title>
<link rel="icon" href="data:,">${css ? `\n<link rel="stylesheet" href="/${id}/page.css">` : ''}
</head>
<body><div id="app"></div><script type="module" src="/${id}/page.js"></script></body>
</html>
`;

/** The peers' own code, as scripts that a page can load: Testing Library whole, and Playwright's selector engine. */
async function buildPeers(): Promise<void> {
  await build({
    stdin: { contents: "export { queryAllByRole } from '@testing-library/dom';", resolveDir: here, loader: 'js' },
    bundle: true,
    minify: true,
    format: 'iife',
    globalName: 'TestingLibrary',
    define: { 'process.env': '{}', global: 'globalThis' },
    nodePaths: [modules],
    outfile: join(out, 'testing-library.js'),
    logLevel: 'error',
  });
  writeFileSync(join(out, 'playwright.js'), playwright(read(join(modules, 'playwright-core/lib/coreBundle.js'))));
}

/** Playwright ships the engine that it injects into pages as one string of its bundle. */
function playwright(code: string): string {
  const literal = [...code.matchAll(/=\s*('(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")/g)]
    .map((m) => m[1] ?? '')
    .find((s) => s.length > 50_000 && s.includes('InjectedScript') && s.includes('internal:role'));
  if (!literal)
    throw new Error(`The selector engine was not found in playwright-core ${versionOf('playwright-core')}.`);
  const source: string = runInNewContext(literal);
  return `globalThis.PlaywrightEngine = (() => { const module = {}; ${source}
; const Injected = module.exports.InjectedScript(); return new Injected(globalThis, { isUnderTest: false, sdkLanguage: 'javascript', testIdAttributeName: 'data-testid', stableRafCount: 1, browserName: 'chromium', isUtilityWorld: false, customEngines: [], shouldPrependErrorPrefix: false }); })();`;
}

async function bundle(ids: readonly string[], peers: boolean): Promise<void> {
  const shared = hash(
    read(join(here, 'package-lock.json')),
    read(fileURLToPath(import.meta.url)),
    ...filesIn(join(here, 'kit')).map(read),
  );
  const peersStamp = join(out, 'peers.hash');
  if (peers && read(peersStamp) !== shared) {
    await buildPeers();
    writeFileSync(peersStamp, shared);
  }
  for (const id of ids) {
    const sum = hash(shared, ...filesIn(join(here, 'pages', id)).flatMap((f) => [f.slice(here.length), read(f)]));
    const stamp = join(out, id, 'hash');
    if (read(stamp) === sum) continue;
    const began = Date.now();
    rmSync(join(out, id), { recursive: true, force: true });
    await build(optionsFor(id));
    writeFileSync(join(out, id, 'index.html'), html(id, existsSync(join(out, id, 'page.css'))));
    writeFileSync(stamp, sum);
    console.log(`built ${id} in ${Date.now() - began} ms`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const asked = process.argv.slice(2);
  await prepare(asked.length > 0 ? asked : pageIds);
}
