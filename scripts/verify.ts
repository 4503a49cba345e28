/**
 * `npm run verify -- FILE`: whether the chain of an exported copy holds, or an exported receipt is what was sealed, in a
 * sentence. Ends with 0 when it does, with 1 when it does not, and with 2 when the file is none that this Holdout can
 * read. `-- --dpv RECEIPT` prints the receipt in terms of the W3C Data Privacy Vocabulary.
 */
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import type { Answer } from './verifier/copy.ts';
import { inDpv } from './verifier/dpv.ts';
import { examine } from './verifier/examine.ts';
import { nameOf } from './verifier/name-of.ts';

/** What to say of a file's text. @param dpv say a whole receipt in the vocabulary's terms instead */
export async function verify(text: string, dpv = false): Promise<Answer> {
  const found = await examine(text);
  if (found.is === 'bad') return { says: found.says, code: found.altered ? 1 : 2 };
  if (!dpv) {
    const receipt = 'The seal fits: nothing in this receipt was changed since it was sealed.';
    return { says: found.is === 'copy' ? found.says : `${receipt} Its seal is ${found.record.seal.hash}.`, code: 0 };
  }
  const record = found.is === 'whole' ? inDpv(found.record, nameOf(found.record)) : undefined;
  return record
    ? { says: JSON.stringify(record, undefined, 2), code: 0 }
    : { says: 'This is no receipt of a choice on training, and has no such record.', code: 2 };
}

async function main(path: string | undefined, dpv: boolean): Promise<Answer> {
  if (path === undefined) return { says: 'Which file? Give the path of one that Holdout exported.', code: 2 };
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    return { says: `The file cannot be read: ${error instanceof Error ? error.message : String(error)}.`, code: 2 };
  }
  return verify(text, dpv);
}

if (import.meta.main) {
  const { values, positionals } = parseArgs({ options: { dpv: { type: 'boolean' } }, allowPositionals: true });
  const { says, code } = await main(positionals[0], values.dpv === true);
  (code === 0 ? process.stdout : process.stderr).write(`${says}\n`);
  process.exitCode = code;
}
