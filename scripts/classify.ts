/** Judges rows of wording: `npm run classify -- IN.jsonl OUT.jsonl`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { judge, type Wording } from '../src/wording/judge.ts';

const [from, to] = process.argv.slice(2);
if (!from || !to) {
  console.error('npm run classify -- IN.jsonl OUT.jsonl');
  process.exit(2);
}
const rows = readFileSync(from, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '');
const out = rows.map((line) => {
  const { id, label, section, description, kind, lang } = JSON.parse(line) as { id: string } & {
    [key in keyof Wording]: string | null;
  };
  const { about, polarity } = judge({
    label: label ?? '',
    section: section ?? '',
    description: description ?? '',
    kind: kind ?? '',
    lang: lang ?? '',
  });
  return JSON.stringify({ id, about, polarity });
});
writeFileSync(to, `${out.join('\n')}\n`);
console.log(`${out.length} rows judged: ${to}`);
