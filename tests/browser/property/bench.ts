/** A browser with one tab in which cases run: the engine is the same bundle that any page can load. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Browser, Page } from 'puppeteer-core';
import { bundleControl } from '../../../scripts/control-bundle.ts';
import { launchBare } from '../support/bare.ts';
import type { BrowserName } from '../support/browsers.ts';

export type { BrowserName };

export interface Tab {
  browser: Browser;
  page: Page;
  /** The engine's bundle, to be run in frames. */
  engine: string;
  close: () => Promise<void>;
}

/** Bundles a script of the tests for the page, as a global. */
export async function bundle(file: string, globalName: string): Promise<string> {
  const done = await build({
    entryPoints: [fileURLToPath(new URL(file, import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    globalName,
    target: ['chrome120', 'firefox147'],
    charset: 'utf8',
    logLevel: 'warning',
  });
  return `${done.outputFiles[0]?.text ?? ''};globalThis.${globalName}=${globalName}`;
}

export async function openTab(name: BrowserName): Promise<Tab> {
  const folder = mkdtempSync(join(tmpdir(), 'holdout-property-'));
  const engine = readFileSync(await bundleControl(join(folder, 'control.js')), 'utf8');
  rmSync(folder, { recursive: true, force: true });
  const { browser, close } = await launchBare(name, { protocolTimeout: 600_000 });
  const page = await browser.newPage();
  return { browser, page, engine, close };
}
