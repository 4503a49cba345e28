/** `npm run corpus`: the engine and its peers on every page in both browsers; the table goes to `.output/corpus/`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { browserNames } from '../support/browsers.ts';
import { pageIds, prepare } from './build.ts';
import { casesOf, Corpus, loadSpecs, serve } from './corpus.ts';
import type { Outcome, PeerOutcome } from './corpus.ts';
import { peers } from './peers.ts';
import { markdown, summarise } from './report.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    browser: { type: 'string', multiple: true },
    engine: { type: 'string' },
    windows: { type: 'string' },
    peers: { type: 'boolean', default: true },
  },
  allowNegative: true,
});
const ids = positionals.length > 0 ? pageIds.filter((id) => positionals.includes(id)) : pageIds;
const names = browserNames.filter((name) => values.browser?.includes(name) ?? true);
const folder = fileURLToPath(new URL('../../../.output/corpus', import.meta.url));

const began = Date.now();
await prepare(ids);
const built = Date.now();
const specs = await loadSpecs(ids);
const server = await serve();
const outcomes: Outcome[] = [];
const peerOutcomes: PeerOutcome[] = [];
try {
  await Promise.all(
    names.map(async (name) => {
      const corpus = await Corpus.open(name, server.url, specs, {
        windows: Number(values.windows ?? 10),
        ...(values.engine && { engine: values.engine }),
      });
      try {
        const cases = ids.flatMap(casesOf);
        await Promise.all(
          cases.map(async (c) => {
            outcomes.push(await corpus.check(c));
          }),
        );
        if (values.peers) {
          await Promise.all(
            cases
              .filter((c) => c.when === 'now')
              .flatMap((c) =>
                peers.map(async (peer) => {
                  peerOutcomes.push(await corpus.peer(peer, c));
                }),
              ),
          );
        }
      } finally {
        await corpus.close();
      }
    }),
  );
} finally {
  await server.close();
}
const report = summarise(specs, outcomes, peerOutcomes, { build: built - began, run: Date.now() - built });
mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}/report.json`, `${JSON.stringify(report, undefined, 2)}\n`);
writeFileSync(`${folder}/report.md`, markdown(report));
console.log(markdown(report));
for (const o of outcomes) {
  if (o.wrong.length === 0 && o.missed.length === 0) continue;
  console.log(
    `${o.id} ${o.state} ${o.when} ${o.browser}${o.wrong.map((w) => `\n  WRONG ${w}`).join('')}${o.missed.map((m) => `\n  missed ${m}`).join('')}`,
  );
}
process.exitCode = report.totals.wrong > 0 || report.totals.recall < 0.99 ? 1 : 0;
