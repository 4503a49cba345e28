/**
 * `npm run verify -- FILE`: whether the chain of an exported file holds, in one sentence. Ends with 0 when it does, with 1 when
 * it does not, and with 2 when the file is none that this Holdout can read.
 */
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { VERSION } from '../src/ledger/schema.ts';
import { verifyChain, type Verdict } from '../src/ledger/seal.ts';
import { readFile } from '../src/ledger/transfer.ts';

export interface Answer {
  says: string;
  code: 0 | 1 | 2;
}

/** What to say of a file's text. */
export async function verify(text: string): Promise<Answer> {
  const read = readFile(text);
  if (!read.ok) return unreadable(read.why, read.detail);
  if (read.from < VERSION) return { says: `The file is of version ${read.from}, which kept no chain: there is nothing to verify.`, code: 2 };
  const verdict = await verifyChain(read.ledger);
  return verdict.ok ? { says: holds(verdict), code: 0 } : { says: breaks(verdict), code: 1 };
}

function unreadable(why: 'damaged' | 'future' | 'foreign', detail: string): Answer {
  if (why === 'damaged') return { says: `The file is damaged: ${detail.replaceAll(/\s+/gu, ' ')}.`, code: 1 };
  return { says: why === 'future' ? `The file is from a newer Holdout (${detail}).` : `The file is no copy of a Holdout ledger: ${detail}.`, code: 2 };
}

function holds({ links, open }: Extract<Verdict, { ok: true }>): string {
  const what = links === 1 ? 'its one link is' : `its ${links} links are`;
  const rest = open === 0 ? '' : `; ${open === 1 ? 'one change had' : `${open} changes had`} not ended and ${open === 1 ? 'is' : 'are'} no part of it yet`;
  return `The chain holds: ${what} as they were sealed${rest}.`.replace('link is as they were', 'link is as it was');
}

function breaks({ at, key, why }: Extract<Verdict, { ok: false }>): string {
  switch (why) {
    case 'altered': return `The chain is broken at link ${at}: ${key} is not as it was sealed.`;
    case 'missing': return `The chain is broken at link ${at}: something before or at ${key} is missing.`;
    case 'reordered': return `The chain is broken at link ${at}: ${key} stands in another's place.`;
    case 'cut': return `The chain is broken at link ${at}: it should go on, and there is no such link.`;
    case 'unsealed': return `The chain is broken at link ${at}: ${key} has ended and was never sealed.`;
  }
}

async function main(path: string | undefined): Promise<Answer> {
  if (path === undefined) return { says: 'Which file? Give the path of one that Holdout exported.', code: 2 };
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    return { says: `The file cannot be read: ${error instanceof Error ? error.message : String(error)}.`, code: 2 };
  }
  return verify(text);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { says, code } = await main(process.argv[2]);
  (code === 0 ? process.stdout : process.stderr).write(`${says}\n`);
  process.exitCode = code;
}
