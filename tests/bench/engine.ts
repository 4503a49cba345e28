/** The bundle of `inpage.ts`, and a way to call it in any world of a page. */
import { build } from 'esbuild';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CDPSession, Page } from 'puppeteer-core';
import type * as InPage from './inpage.ts';

export async function bundleInPage(): Promise<string> {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const done = await build({
    entryPoints: [join(root, 'tests/bench/inpage.ts')],
    bundle: true, minify: true, format: 'iife', globalName: 'Bench', target: ['chrome120'], write: false, logLevel: 'error',
  });
  return `${done.outputFiles[0]?.text ?? ''};globalThis.Bench=Bench;0`;
}

/** One JavaScript world of a page. */
export interface World {
  run(script: string): Promise<unknown>;
  call<Name extends keyof typeof InPage>(name: Name, ...args: Parameters<(typeof InPage)[Name]>): Promise<Awaited<ReturnType<(typeof InPage)[Name]>>>;
}

/** A page whose own world and whose world of the extension can be spoken to. Ask for a world after each navigation. */
export class Worlds {
  readonly #session: CDPSession;
  #contexts = new Map<string, number>();

  private constructor(session: CDPSession, extensionId: string) {
    this.#session = session;
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin === `chrome-extension://${extensionId}`) this.#contexts.set('extension', context.id);
      else if (context.auxData?.isDefault === true) this.#contexts.set('page', context.id);
    });
    session.on('Runtime.executionContextsCleared', () => this.#contexts.clear());
  }

  static async of(page: Page, extensionId: string): Promise<Worlds> {
    const session = await page.createCDPSession();
    const worlds = new Worlds(session, extensionId);
    await session.send('Runtime.enable');
    // Time that the page's thread had the processor, so that what else the machine does stays out of it.
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    return worlds;
  }

  /** Ms that the page's thread worked meanwhile, whatever world it worked for; what it waited for the processor is not counted. */
  async worked(during: () => Promise<unknown>): Promise<number> {
    const total = async (): Promise<number> => {
      const { metrics } = await this.#session.send('Performance.getMetrics');
      return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
    };
    const before = await total();
    await during();
    return (await total()) - before;
  }

  /** What others left behind is cleared away at nobody's expense. */
  async tidy(): Promise<void> {
    await this.#session.send('HeapProfiler.collectGarbage');
  }

  get(which: 'extension' | 'page'): World {
    const run = async (expression: string): Promise<unknown> => {
      const contextId = this.#contexts.get(which);
      if (contextId === undefined) throw new Error(`The page has no world of the ${which}`);
      const answer = await this.#session.send('Runtime.evaluate', { expression, contextId, awaitPromise: true, returnByValue: true });
      if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text);
      return answer.result.value;
    };
    return {
      run,
      call: async (name, ...args) => (await run(`Bench.${name}(...${JSON.stringify(args)})`)) as never,
    };
  }
}
