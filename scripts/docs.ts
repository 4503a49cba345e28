/** Writes what the docs say of the services from the definitions: `npm run docs`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { isPersons } from '../src/catalog/for-whom.ts';
import { allServices } from '../src/catalog/list.ts';
import type { Known, Setting } from '../src/catalog/schema.ts';

const START = '<!-- services:start -->';
const END = '<!-- services:end -->';

const none = { 'no-opt-out': 'No opt-out', 'does-not-train': 'Nothing to refuse', 'none-found': 'No opt-out known' };
const who = { person: 'Anyone', administrator: 'Administrators', 'site-owner': 'Site owners' };
const from: Record<Known['how'], string> = { document: 'documents', 'shipped-code': 'shipped code', live: 'live page' };

/** How a person refuses, in a few words. */
function how(setting: Setting): string {
  if (setting.remedy === 'none') return none[setting.none.says];
  if (setting.remedy === 'app') return 'Steps to take yourself';
  if (setting.remedy === 'request') return setting.request.by === 'form' ? 'Form to send' : 'E-mail to send';
  const { labels, hints, dedicated } = setting.control;
  return labels.length > 0 || hints || dedicated ? 'One click on its page' : 'Opens the page; not read yet';
}

/** "documents, shipped code" */
function knownFrom({ known }: Setting): string {
  return [...new Set(known.map((one) => from[one.how]))].join(', ');
}

const cell = (text: string): string => text.replaceAll('|', String.raw`\|`);
const table = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');

/** Every setting, one row each. How old that is, a reader works out from its day. */
export function services(): string {
  const rows = allServices.flatMap((service) =>
    service.settings.map((setting) => [
      service.name,
      setting.name,
      who[setting.for ?? 'person'],
      how(setting),
      knownFrom(setting),
      setting.checked,
      setting.confidence,
    ]),
  );
  const head = ['Service', 'Setting', 'For', 'How to refuse', 'Known from', 'Checked', 'Evidence'];
  return `# The services

Written by \`npm run docs\` from the definitions in \`src/services/\`, where the sources of each stand. “Known from” says whether
the facts come from documents, from the service’s own published or shipped code, or from its live page; “Checked” is the day on
which they were last held against that; “Evidence” says how well the sources agree. The same facts, whole and for programs, are
the [data set](data-set.md).

${table([head, head.map(() => '---'), ...rows])}
`;
}

/** How many there are of each kind, for the README. */
export function counts(): string {
  const settings = allServices.flatMap((service) => service.settings);
  const kinds = Map.groupBy(settings, how);
  const rows = [...kinds]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([kind, own]) => [
      kind,
      String(own.filter(isPersons).length),
      String(own.filter((setting) => !isPersons(setting)).length),
    ]);
  const code = settings.filter(({ known }) => known.some((one) => one.how === 'shipped-code')).length;
  const live = settings.filter(({ known }) => known.some((one) => one.how === 'live')).length;
  const days = settings.map(({ checked }) => checked).toSorted();
  return `${settings.length} settings of ${allServices.length} services, checked between ${days[0]} and ${days.at(-1)}; ${code} of them are known from the
service’s own code, ${live} from its live page. [All of them](docs/services.md).

${table([['How to refuse', 'For anyone', 'For administrators and site owners'], ['---', '---', '---'], ...rows])}`;
}

/** @returns the text with fresh counts between the markers, or undefined when it has no markers */
export function withCounts(readme: string): string | undefined {
  const start = readme.indexOf(START);
  const end = readme.indexOf(END, start);
  return start === -1 || end === -1
    ? undefined
    : `${readme.slice(0, start + START.length)}\n${counts()}\n${readme.slice(end)}`;
}

if (import.meta.main) {
  const fresh = withCounts(readFileSync('README.md', 'utf8'));
  if (fresh === undefined) throw new Error(`README.md has no markers ${START} and ${END}.`);
  writeFileSync('README.md', fresh);
  writeFileSync('docs/services.md', services());
}
