/** Installs what the extension is measured against, and makes scripts of it that a page can load. */
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';

const here = fileURLToPath(new URL('.', import.meta.url));
const modules = join(here, 'node_modules');
const out = join(here, '.build');

export interface Peers {
  autoconsent: { version: string; content: Buffer };
  testingLibrary: { version: string; script: string };
  playwright: { version: string; script: string };
}

/** Installed once for each lockfile, without running any script of theirs. */
export async function preparePeers(): Promise<Peers> {
  const wanted = createHash('sha256')
    .update(readFileSync(join(here, 'package-lock.json')))
    .digest('hex');
  const stamp = join(modules, '.bench');
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
    console.log('Installing the peers of the benchmark …');
    rmSync(modules, { recursive: true, force: true, maxRetries: 5 });
    const args = ['ci', '--prefix', here, '--ignore-scripts', '--prefer-offline', '--no-progress', '--loglevel=error'];
    const done = spawnSync('npm', args, {
      cwd: here,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    });
    if (done.status !== 0) throw new Error('The peers of the benchmark could not be installed.');
    writeFileSync(stamp, wanted);
  }
  mkdirSync(out, { recursive: true });
  const outfile = join(out, 'testing-library.js');
  await build({
    stdin: { contents: "export { getByRole } from '@testing-library/dom';", resolveDir: here, loader: 'js' },
    bundle: true,
    minify: true,
    format: 'iife',
    globalName: 'TestingLibrary',
    outfile,
    logLevel: 'error',
    define: { 'process.env': '{}', global: 'globalThis' },
  });
  return {
    autoconsent: {
      version: versionOf('@duckduckgo/autoconsent'),
      content: readFileSync(join(modules, '@duckduckgo/autoconsent/dist/addon-mv3/content.bundle.js')),
    },
    testingLibrary: {
      version: versionOf('@testing-library/dom'),
      script: `${readFileSync(outfile, 'utf8')};globalThis.TestingLibrary=TestingLibrary;`,
    },
    playwright: { version: versionOf('playwright-core'), script: playwright() },
  };
}

function versionOf(name: string): string {
  const { version }: { version: string } = JSON.parse(readFileSync(join(modules, name, 'package.json'), 'utf8'));
  return version;
}

/**
 * Playwright ships the engine that it injects into pages as one string of its bundle. It runs in the page then, with no
 * round trip to measure.
 */
function playwright(): string {
  const code = readFileSync(join(modules, 'playwright-core/lib/coreBundle.js'), 'utf8');
  const literals = [...code.matchAll(/=\s*('(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")/gu)].map((match) => match[1] ?? '');
  const literal = literals.find(
    (text) => text.length > 50_000 && text.includes('InjectedScript') && text.includes('internal:role'),
  );
  if (literal === undefined) throw new Error('Playwright’s engine was not found in its bundle.');
  const source: string = runInNewContext(literal);
  const options =
    "{ isUnderTest: false, sdkLanguage: 'javascript', testIdAttributeName: 'data-testid', stableRafCount: 1, browserName: 'chromium', isUtilityWorld: false, customEngines: [], shouldPrependErrorPrefix: false }";
  return `globalThis.PlaywrightEngine = (() => { const module = {}; ${source}\n; const Injected = module.exports.InjectedScript(); return new Injected(globalThis, ${options}); })();`;
}
