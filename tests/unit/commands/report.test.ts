// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { confirmed } from '../../../scripts/confirm.ts';
import { replicaOf, testOf } from '../../../scripts/fixture.ts';
import { parseReport } from '../../../scripts/report-file.ts';
import { skeleton } from '../../../src/content/report/skeleton.ts';
import { readNow } from '../../../src/engine/index.ts';
import { linkedin } from '../../../src/services/linkedin.ts';
import { reportText, type Report } from '../../../src/shared/report.ts';

const LABEL = 'Use my data for training content creation AI models';
const [setting] = linkedin.settings;
if (setting?.remedy !== 'control') throw new Error('LinkedIn’s first setting is a control');
const { control } = setting;

const report = (more: Partial<Report> = {}): Report => ({
  holdout: 'report',
  form: 1,
  kind: 'broken',
  version: '0.1.0',
  date: '2026-12-24',
  service: 'linkedin',
  setting: 'genai-improvement',
  host: 'www.linkedin.com',
  path: '/mypreferences/*',
  lang: 'en',
  controls: [],
  ...more,
});

const PAGES: Record<string, string> = {
  'aria-labelledby': `<main><div><span id="a">${LABEL}</span><button role="switch" aria-checked="true" aria-labelledby="a"></button></div><div><span id="b">Personalised ads</span><button role="switch" aria-checked="false" aria-labelledby="b"></button></div></main>`,
  'aria-label': `<main><div><button role="switch" aria-checked="true" aria-label="${LABEL}"></button></div></main>`,
  label: `<main><form><p><input type="checkbox" id="x" checked><label for="x">${LABEL}</label></p><p><input type="checkbox" id="y"><label for="y">Mail</label></p></form></main>`,
  near: `<main><div><p>${LABEL}</p><button role="switch" aria-checked="true"></button></div><div><p>Ads</p><button role="switch" aria-checked="true"></button></div></main>`,
};

it.each(Object.keys(PAGES))('a control named by %s is in the replica as it was on the page', async (how) => {
  document.body.innerHTML = PAGES[how] ?? '';
  const before = readNow(document, control);
  expect(before.state).toBe('allowed');
  const controls = await skeleton(document, [LABEL]);
  const page = replicaOf(parseReport(`Some words\n\`\`\`json\n${reportText(report({ controls }))}\n\`\`\``));
  document.documentElement.innerHTML = page;
  expect(document.querySelectorAll('button, input')).toHaveLength(controls.length);
  expect(readNow(document, control)).toMatchObject({ state: 'allowed', label: LABEL });
  // The words that a definition does not know are what makes its test fail.
  document.documentElement.innerHTML = page.replaceAll(LABEL, 'Use my data to train AI');
  expect(readNow(document, control).state).toBe('unclear');
});

it('writes a test of the definition, or of there being one', () => {
  expect(testOf(report(), './x.html')).toContain('id === "genai-improvement"');
  const { service: _service, setting: _setting, ...rest } = report({ kind: 'scan', host: 'forum.example' });
  expect(testOf(rest, './x.html')).toContain('pattern.includes("forum.example")');
});

it('refuses what is no report', () => {
  expect(() => parseReport('hello')).toThrow('no report');
  expect(() => parseReport(reportText({ ...report(), extra: 1 } as Report))).toThrow();
});

const step = (one: string): Partial<Report> => ({
  controls: [{ kind: 'switch', path: [one], named: 'near', words: 1, about: 'training' }],
});

it.each<[string, Partial<Report>]>([
  ['a service that is a path', { service: '../../../package' }],
  ['a service with a quote', { service: "linkedin' || evil() || '" }],
  ['a setting with a quote', { setting: "x') || evil(); ('" }],
  ['a setting with a line of its own', { setting: 'x\nevil()' }],
  ['a host with a quote', { host: "forum.example'); evil(); ('" }],
  ['a host that is a path', { host: '../../forum.example' }],
  ['an element of a path that is none', step('div:0><script>evil()</script>')],
  ['an element that runs', step('script:0')],
  ['an element that loads', step('img:0[src=x][onerror=evil]')],
])('refuses a report that would run or write elsewhere: %s', (_, more) => {
  expect(() => parseReport(reportText(report()))).not.toThrow();
  expect(() => parseReport(reportText(report(more)))).toThrow();
});

it('writes into its code nothing of a report but texts in quotes', () => {
  const evil = 'x\'); evil(); (`${evil()}`); ("evil()"); (\'\n evil()';
  const { service: _service, setting: _setting, ...scan } = report({ kind: 'scan', host: evil });
  for (const one of [scan, report({ setting: evil }), report({ service: evil }), report({ date: evil })])
    expect(testOf(one, './x.html').replaceAll(/"(?:[^"\\\n]|\\.)*"/gu, '""')).not.toContain('evil');
});

it('dates a setting’s definition by a confirmation, and by nothing else', () => {
  const source = readFileSync('src/services/linkedin.ts', 'utf8');
  const works = report({ kind: 'works', state: 'refused', rung: 'name', label: LABEL });
  const next = confirmed(source, works);
  expect(next).toMatch(/known: \[\{ how: 'document', date: '2026-11-28' \}, \{ how: 'live', date: '2026-12-24'/u);
  expect(next).toContain("checked: '2026-12-24'");
  // The other setting's stays as it was.
  expect(next.match(/how: 'live'/gu)).toHaveLength(1);
  expect(next.indexOf("how: 'live'")).toBeLessThan(next.indexOf("id: 'objection-form'"));
  expect(() => confirmed(source, report())).toThrow('confirms nothing');
  // Not a word of the report stands outside its quotes, whatever it is made of.
  const odd = confirmed(source, { ...works, rung: "$'$`$&\n'", lang: "', evil: '" });
  expect(odd).toContain(JSON.stringify("$'$`$&\n'").slice(1, -1));
  expect(odd.length - source.length).toBeLessThan(400);
  expect(odd.replaceAll(/"(?:[^"\\\n]|\\.)*"/gu, '""')).not.toContain('evil');
  expect(() => confirmed(source, { ...works, label: 'Use my data for ads' })).toThrow('not one of its labels');
  const { label: _label, ...unnamed } = works;
  expect(() => confirmed(source, unnamed)).toThrow('by which label');
});
