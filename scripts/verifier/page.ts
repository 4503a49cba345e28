/** The page: files in, words out. Everything that comes from a file is set as text. */
import { inDpv } from './dpv.ts';
import { examine, relations, type Named } from './examine.ts';
import { nameOf } from './name-of.ts';
import { tell } from './words.ts';

const files = document.querySelector<HTMLInputElement>('#files');
const given = document.querySelector<HTMLInputElement>('#given');
const found = document.querySelector('#found');
let examined: Named[] = [];

function element(name: string, text = '', parts: readonly Node[] = []): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  made.append(...parts);
  return made;
}

const list = (lines: readonly string[]): HTMLElement =>
  element(
    'ul',
    '',
    lines.map((line) => element('li', line)),
  );

function sheet(one: Named): HTMLElement {
  const { name, found: what } = one;
  const box = element('section', '', [element('h2', name)]);
  box.className = 'file';
  const verdict = (text: string): void => {
    const line = element('p', text);
    line.className = 'verdict';
    box.append(line);
  };
  if (what.is !== 'whole') {
    verdict(what.is === 'copy' ? `A copy of a ledger. ${what.says}` : what.says);
    return box;
  }
  const { record } = what;
  const told = tell(
    record,
    nameOf(record),
    relations(
      record,
      examined.filter((other) => other !== one),
      given?.value ?? '',
    ),
  );
  verdict(
    told.against.length > 0 ? 'The seal fits, but something that you gave beside it contradicts it.' : 'The seal fits.',
  );
  if (told.against.length > 0) box.append(list(told.against));
  box.append(element('h3', told.title));
  box.append(
    element(
      'dl',
      '',
      told.facts.flatMap(([term, value]) => [element('dt', term), element('dd', value)]),
    ),
  );
  box.append(element('h3', 'What it proves'), list(told.proves));
  box.append(element('h3', 'What it does not prove'), list(told.doesNot));
  const dpv = inDpv(record, nameOf(record));
  if (dpv)
    box.append(
      element('details', '', [
        element('summary', 'The same for programs (W3C Data Privacy Vocabulary, JSON-LD)'),
        element('pre', JSON.stringify(dpv, undefined, 2)),
      ]),
    );
  return box;
}

function draw(): void {
  found?.replaceChildren(...examined.map(sheet));
}

async function examineFile(file: File): Promise<Named> {
  const text = await file.text().catch(() => undefined);
  const unread: Named['found'] = { is: 'bad', altered: false, says: 'This file cannot be read.' };
  return { name: file.name, found: text === undefined ? unread : await examine(text) };
}

let choice = 0;
files?.addEventListener('change', () => {
  const own = ++choice;
  // A verdict on files that are chosen no more would be taken for one on these.
  examined = [];
  draw();
  void Promise.all([...(files.files ?? [])].map(examineFile)).then((all) => {
    if (own !== choice) return;
    examined = all;
    draw();
  });
});
given?.addEventListener('input', draw);
