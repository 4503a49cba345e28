/**
 * `npm run fixture REPORT`: turns a report of a page that cannot be read into a replica of its controls and a test that
 * fails until the definition knows it again.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { Report, ReportedControl } from '../src/shared/report.ts';
import { readReport } from './report-file.ts';

interface Node {
  name: string;
  attributes: string;
  children: Map<string, Node>;
  control?: ReportedControl;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Elements of one path are those of another as far as both say the same. */
function treeOf(controls: readonly ReportedControl[]): Node {
  const root: Node = { name: 'body', attributes: '', children: new Map() };
  for (const control of controls) {
    let node = root;
    for (const step of control.path) {
      const [, name = 'div', more = ''] = /^([a-z][a-z0-9-]*):-?\d+((?:\[[^\]]*\])*)$/u.exec(step) ?? [];
      const attributes = [...more.matchAll(/\[([a-z-]+)(?:=([a-z-]+))?\]/gu)]
        .map(([, key = '', value]) => ` ${key}="${value ?? ''}"`)
        .join('');
      const next = node.children.get(step) ?? { name, attributes, children: new Map() };
      node.children.set(step, next);
      node = next;
    }
    node.control = control;
  }
  return root;
}

const VOID = new Set(['input']);

function markup(node: Node, id: { n: number }, depth: number): string {
  const { control } = node;
  const indent = '  '.repeat(depth);
  if (!control)
    return `${indent}<${node.name}${node.attributes}>\n${[...node.children.values()].map((child) => markup(child, id, depth + 1)).join('')}${indent}</${node.name}>\n`;
  const label = escaped(control.label ?? `Another control, of ${control.words} words`);
  const on = control.position === 'on';
  const state = node.attributes
    .replace(' aria-checked=""', ` aria-checked="${on}"`)
    .replace(' aria-pressed=""', ` aria-pressed="${on}"`)
    .replace(/ (?:checked|data-state)=""/gu, '');
  const name = `label-${++id.n}`;
  const named =
    control.named === 'aria-label'
      ? ` aria-label="${label}"`
      : control.named === 'aria-labelledby'
        ? ` aria-labelledby="${name}"`
        : control.named === 'label'
          ? ` id="for-${name}"`
          : '';
  const checked = node.name === 'input' && on ? ' checked' : '';
  const element = `<${node.name}${state}${named}${checked}>${VOID.has(node.name) ? '' : `</${node.name}>`}`;
  const words =
    control.named === 'label'
      ? `<label for="for-${name}">${label}</label>`
      : control.named === 'aria-label'
        ? ''
        : `<span id="${name}">${label}</span>`;
  const section = control.section === undefined ? '' : `${indent}<h2>${escaped(control.section)}</h2>\n`;
  return `${section}${indent}<div>${words}${element}</div>\n`;
}

/** @returns the page, with every control of the report and nothing else */
export function replicaOf(report: Report): string {
  const body = [...treeOf(report.controls).children.values()].map((child) => markup(child, { n: 0 }, 1)).join('');
  return `<!doctype html>\n<html lang="${escaped(report.lang)}">\n<title>${escaped(report.host)}</title>\n<body>\n${body}</body>\n</html>\n`;
}

/** @returns the test, which fails until the definition finds its control on the page */
export function testOf({ service, setting, host, date }: Report, page: string): string {
  const known = service !== undefined && setting !== undefined;
  const title = `reads the page of ${known ? `${service}/${setting}` : host} as it was reported on ${date}`;
  // A report is somebody else's: nothing of it stands in code but as a text in quotes.
  const quoted = JSON.stringify;
  return `// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { allServices } from '../../../src/catalog/list.ts';
import { readNow } from '../../../src/engine/index.ts';

it(${quoted(title)}, () => {
  document.documentElement.innerHTML = readFileSync(new URL(${quoted(page)}, import.meta.url), 'utf8');
  const settings = allServices
    .filter(${known ? `({ id }) => id === ${quoted(service)}` : `({ hosts }) => hosts.some((pattern) => pattern.includes(${quoted(host)}))`})
    .flatMap((service) => service.settings)${
      known
        ? `
    .filter(({ id }) => id === ${quoted(setting)})`
        : ''
    };
  const states = settings.flatMap((one) => (one.remedy === 'control' ? [readNow(document, one.control).state] : []));
  expect(states.filter((state) => state !== 'unclear')).not.toEqual([]);
});
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [file] = process.argv.slice(2);
  if (!file) {
    console.error('npm run fixture REPORT');
    process.exit(2);
  }
  const report = readReport(file);
  const name = `${report.service ?? report.host.replace(/[^a-z0-9]+/gu, '-').replace(/^-|-$/gu, '')}-${report.date}`;
  const folder = fileURLToPath(new URL('../tests/unit/reported', import.meta.url));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.html`), replicaOf(report));
  writeFileSync(join(folder, `${name}.test.ts`), testOf(report, `./${name}.html`));
  console.log(`tests/unit/reported/${name}.html and its test: it fails until the definition knows the page.`);
  if (report.kind === 'scan') console.log('No definition knows this host yet: npm run new-service begins one.');
}
