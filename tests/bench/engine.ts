/** The bundle of `inpage.ts`, and a way to call it in any world of a page. */
import { build, type Plugin } from 'esbuild';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CDPSession, Page } from 'puppeteer-core';
import type * as InPage from './inpage.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The builds that are measured side by side: what is checked out, and an earlier one. */
export type Build = 'Bench' | 'Before';

/**
 * @param source where the sources of the engine are
 * @param minify as it is shipped; functions keep their names without
 * @returns a script that makes the functions of `inpage.ts` a global of the build's name
 */
export async function bundleInPage(build_: Build = 'Bench', source = root, minify = true): Promise<string> {
  const from: Plugin = {
    name: 'sources',
    setup(esbuild) {
      esbuild.onResolve({ filter: /^\.\.\/\.\.\/src\// }, ({ path }) => ({
        path: join(source, path.slice('../../'.length)),
      }));
    },
  };
  const done = await build({
    entryPoints: [join(root, 'tests/bench/inpage.ts')],
    bundle: true,
    minify,
    format: 'iife',
    globalName: build_,
    target: ['chrome120'],
    write: false,
    logLevel: 'error',
    plugins: [from],
  });
  return `${done.outputFiles[0]?.text ?? ''};globalThis.${build_}=${build_};0`;
}

interface Heap {
  usedSize: number;
  embedderHeapUsedSize?: number;
}

/** One JavaScript world of a page. */
export interface World {
  run(script: string): Promise<unknown>;
  call<Name extends keyof typeof InPage>(
    name: Name,
    ...args: Parameters<(typeof InPage)[Name]>
  ): Promise<Awaited<ReturnType<(typeof InPage)[Name]>>>;
}

/** A page whose own world and whose world of the extension can be spoken to. Ask for a world after each navigation. */
export class Worlds {
  readonly #session: CDPSession;
  #contexts = new Map<string, number>();

  private constructor(session: CDPSession, extensionId: string, frame: string) {
    this.#session = session;
    session.on('Runtime.executionContextCreated', ({ context }) => {
      // Not those of the frames in it.
      if (context.auxData?.frameId !== frame) return;
      if (context.origin === `chrome-extension://${extensionId}`) this.#contexts.set('extension', context.id);
      else if (context.auxData?.isDefault === true) this.#contexts.set('page', context.id);
    });
    session.on('Runtime.executionContextsCleared', () => this.#contexts.clear());
  }

  static async of(page: Page, extensionId: string): Promise<Worlds> {
    const session = await page.createCDPSession();
    const { frameTree } = await session.send('Page.getFrameTree');
    const worlds = new Worlds(session, extensionId, frameTree.frame.id);
    await session.send('Runtime.enable');
    // Time that the page's thread had the processor, so that what else the machine does stays out of it.
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    return worlds;
  }

  /**
   * Ms that the page's thread worked meanwhile, whatever world it worked for; what it waited for the processor is not
   * counted.
   */
  async worked(during: () => Promise<unknown>): Promise<number> {
    const total = async (): Promise<number> => {
      const { metrics } = await this.#session.send('Performance.getMetrics');
      return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
    };
    const before = await total();
    await during();
    return (await total()) - before;
  }

  /**
   * In which functions the page's thread was meanwhile.
   * @returns the share of all samples by the function's name, largest first; what ran in no function is left out
   */
  async profile(during: () => Promise<unknown>): Promise<[name: string, share: number][]> {
    await this.#session.send('Profiler.enable');
    await this.#session.send('Profiler.setSamplingInterval', { interval: 100 });
    await this.#session.send('Profiler.start');
    await during();
    const { profile } = await this.#session.send('Profiler.stop');
    await this.#session.send('Profiler.disable');
    const named = profile.nodes.filter(({ callFrame }) => !/^\((?:root|program|idle)\)$/u.test(callFrame.functionName));
    const hits = new Map<string, number>();
    for (const { callFrame, hitCount = 0 } of named)
      hits.set(callFrame.functionName, (hits.get(callFrame.functionName) ?? 0) + hitCount);
    const all = [...hits.values()].reduce((sum, count) => sum + count, 0);
    return [...hits]
      .toSorted(([, a], [, b]) => b - a)
      .map(([name, count]) => [name === '' ? '(nameless)' : name, count / Math.max(1, all)]);
  }

  /** Bytes that are in use after collection: scripts' own, and what the browser keeps for them. */
  async heap(): Promise<number> {
    await this.tidy();
    const { usedSize, embedderHeapUsedSize = 0 } = (await this.#session.send('Runtime.getHeapUsage')) as Heap;
    return usedSize + embedderHeapUsedSize;
  }

  /** What others left behind is cleared away at nobody's expense. */
  async tidy(): Promise<void> {
    await this.#session.send('HeapProfiler.collectGarbage');
  }

  /** @param of the build whose functions are called there */
  get(which: 'extension' | 'page', of: Build = 'Bench'): World {
    const run = async (expression: string): Promise<unknown> => {
      const contextId = this.#contexts.get(which);
      if (contextId === undefined) throw new Error(`The page has no world of the ${which}`);
      const answer = await this.#session.send('Runtime.evaluate', {
        expression,
        contextId,
        awaitPromise: true,
        returnByValue: true,
      });
      if (answer.exceptionDetails)
        throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text);
      return answer.result.value;
    };
    return {
      run,
      call: async (name, ...args) => (await run(`${of}.${name}(...${JSON.stringify(args)})`)) as never,
    };
  }
}
