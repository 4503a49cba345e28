/**
 * `npm run confirm REPORT`: turns "It works on the live page" into a dated \`live\` entry of the setting's definition.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { allServices } from '../src/catalog/list.ts';
import { normalise } from '../src/shared/normalise.ts';
import type { Report } from '../src/shared/report.ts';
import { readReport } from './report-file.ts';

/**
 * @param source the definition's file
 * @returns the file with the entry; throws where the report confirms nothing of it
 */
export function confirmed(source: string, report: Report): string {
  const { kind, service, setting, date, label, rung, version, lang } = report;
  if (kind !== 'works' || service === undefined || setting === undefined)
    throw new Error('the report confirms nothing');
  if (label === undefined || rung === undefined) throw new Error('it does not say by which label and how it was found');
  const known = allServices.find(({ id }) => id === service)?.settings.find(({ id }) => id === setting);
  const labels = known?.remedy === 'control' ? known.control.labels : [];
  if (!labels.some(({ text }) => normalise(text) === normalise(label)))
    throw new Error(`“${label}” is not one of its labels`);
  const begins = source.indexOf(`id: '${setting}',`);
  const dated = /known: \[([^\]]*)\]/u;
  const rest = source.slice(begins);
  const entries = dated.exec(rest);
  if (begins < 0 || !entries) throw new Error(`${service}/${setting} is not in its file`);
  const what = `Confirmed on the live page with Holdout ${version}, ${lang || 'no language declared'}, by ${rung}: “${label}”`;
  const entry = `{ how: 'live', date: '${date}', source: { what: ${JSON.stringify(what)}, date: '${date}' } }`;
  const list = (entries[1] ?? '').trim().replace(/,$/u, '');
  // Functions, since in a text that replaces "$&" and the like stand for something.
  const next = rest
    .replace(dated, () => `known: [${list}, ${entry}]`)
    .replace(/checked: '(\d{4}-\d{2}-\d{2})'/u, (whole, day: string) => (day < date ? `checked: '${date}'` : whole));
  return source.slice(0, begins) + next;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [given] = process.argv.slice(2);
  if (!given) {
    console.error('npm run confirm REPORT');
    process.exit(2);
  }
  const report = readReport(given);
  if (!allServices.some(({ id }) => id === report.service)) throw new Error(`no service is called ${report.service}`);
  const file = fileURLToPath(new URL(`../src/services/${report.service}.ts`, import.meta.url));
  writeFileSync(file, confirmed(readFileSync(file, 'utf8'), report));
  console.log(`src/services/${report.service}.ts: read it, then run npm run format, docs and data.`);
}
