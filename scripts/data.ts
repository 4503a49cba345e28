/** Publishes the definitions as one file with its JSON Schema, for others to build on: `npm run data`. */
import { writeFileSync } from 'node:fs';
import { allServices } from '../src/catalog/list.ts';
import { dataSetOf, openIn } from './data/entries.ts';
import { dataSetSchema, jsonSchema } from './data/format.ts';

const text = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The files and what is to stand in them. */
export function files(): Record<string, string> {
  return {
    'data/holdout-settings.json': text(dataSetSchema.parse(dataSetOf(allServices))),
    'data/holdout-settings.schema.json': text(jsonSchema()),
  };
}

/** How much is open, a line for each question and one for all. */
export function openLines(): string[] {
  const counts = [...openIn(dataSetOf(allServices))];
  const line = (name: string, open: number, asked: number): string =>
    `${name}: ${open} of ${asked} open (${((100 * open) / asked).toFixed(1)} %)`;
  const known = counts.filter(([question]) => question !== 'live').map(([, count]) => count);
  const sum = (key: 'open' | 'asked'): number => known.reduce((total, count) => total + count[key], 0);
  return [
    ...counts.map(([question, { open, asked }]) =>
      line(question === 'live' ? 'seen on the live page' : question, open, asked),
    ),
    line('label, default and address together', sum('open'), sum('asked')),
  ];
}

if (import.meta.main) {
  for (const [name, content] of Object.entries(files())) writeFileSync(name, content);
  console.log(openLines().join('\n'));
}
