/** Writes the README's table of services from the definitions: `npm run docs`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { allServices } from '../src/services/all.ts';
import type { Setting } from '../src/services/schema.ts';

const START = '<!-- services:start -->';
const END = '<!-- services:end -->';

const none = { 'no-opt-out': 'No opt-out', 'does-not-train': 'Nothing to refuse', 'none-found': 'No opt-out known' };

/** How a person refuses, in a few words. */
export function how(setting: Setting): string {
  const by = setting.admin ? ', by an administrator' : '';
  if (setting.remedy === 'none') return none[setting.none.says];
  if (setting.remedy === 'app') return 'Steps to take yourself';
  if (setting.remedy === 'request') return (setting.request.by === 'form' ? 'Form to send' : 'E-mail to send') + by;
  const { labels, hints, dedicated } = setting.control;
  return (labels.length > 0 || hints || dedicated ? 'One click on its page' : 'Opens the page; not read yet') + by;
}

const cell = (text: string): string => text.replaceAll('|', String.raw`\|`);

/** The table, one row for each setting. */
export function table(): string {
  const rows = allServices.flatMap((service) => service.settings.map((setting) => [service.name, setting.name, how(setting), setting.confidence]));
  return [['Service', 'Setting', 'How', 'Evidence'], ['---', '---', '---', '---'], ...rows].map((row) => `| ${row.map((text) => cell(text)).join(' | ')} |`).join('\n');
}

/** @returns the text with a fresh table between the markers, or undefined when it has no markers */
export function withTable(readme: string): string | undefined {
  const start = readme.indexOf(START);
  const end = readme.indexOf(END, start);
  return start === -1 || end === -1 ? undefined : `${readme.slice(0, start + START.length)}\n${table()}\n${readme.slice(end)}`;
}

if (import.meta.main) {
  const fresh = withTable(readFileSync('README.md', 'utf8'));
  if (fresh === undefined) throw new Error(`README.md has no markers ${START} and ${END}.`);
  writeFileSync('README.md', fresh);
}
