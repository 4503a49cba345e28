/** The page: files in, words out. Everything that comes from a file is set as text. */
import { inDpv } from './dpv.ts';
import { examine, relations, type Named } from './examine.ts';
import { nameOf } from './name-of.ts';
import { languageFor, languages, say, speak } from './say.ts';
import { tell } from './words.ts';

const files = document.querySelector<HTMLInputElement>('#files');
const given = document.querySelector<HTMLInputElement>('#given');
const found = document.querySelector('#found');
const language = document.querySelector<HTMLSelectElement>('#language');
let examined: Named[] = [];

function element(name: string, text = '', parts: readonly Node[] = []): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  // Names, addresses and labels may run the other way than the page.
  if (text !== '') made.dir = 'auto';
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
    verdict(what.is === 'copy' ? say('copy', what.says) : what.says);
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
  verdict(say(told.against.length > 0 ? 'against' : 'fits'));
  if (told.against.length > 0) box.append(list(told.against));
  box.append(element('h3', told.title));
  box.append(
    element(
      'dl',
      '',
      told.facts.flatMap(([term, value]) => [element('dt', term), element('dd', value)]),
    ),
  );
  box.append(element('h3', say('proves')), list(told.proves));
  box.append(element('h3', say('proves_not')), list(told.doesNot));
  const dpv = inDpv(record, nameOf(record));
  if (dpv)
    box.append(
      element('details', '', [
        element('summary', say('dpv')),
        Object.assign(element('pre', JSON.stringify(dpv, undefined, 2)), { dir: 'ltr' }),
      ]),
    );
  return box;
}

function draw(): void {
  found?.replaceChildren(...examined.map(sheet));
}

async function examineFile(file: File): Promise<Named> {
  const text = await file.text().catch(() => undefined);
  const unread: Named['found'] = { is: 'bad', altered: false, says: say('unreadable') };
  return { name: file.name, found: text === undefined ? unread : await examine(text) };
}

let choice = 0;
function read(): void {
  const own = ++choice;
  // A verdict on files that are chosen no more would be taken for one on these.
  examined = [];
  draw();
  void Promise.all([...(files?.files ?? [])].map(examineFile)).then((all) => {
    if (own !== choice) return;
    examined = all;
    draw();
  });
}

/** @param chosen one that there is: the page is in it, and so is what it says of the files, which are read again */
function translate(chosen: string): void {
  speak(chosen);
  document.documentElement.lang = chosen;
  document.documentElement.dir = say('dir');
  document.title = say('title');
  for (const part of document.querySelectorAll<HTMLElement>('[data-text]'))
    part.textContent = say(part.dataset['text'] ?? '');
  read();
}

const own = languageFor(navigator.languages);
for (const one of languages()) {
  const name = new Intl.DisplayNames([one], { type: 'language' }).of(one) ?? one;
  language?.append(Object.assign(document.createElement('option'), { value: one, lang: one, textContent: name }));
}
if (language) language.value = own;
translate(own);
language?.addEventListener('change', () => translate(language.value));
files?.addEventListener('change', read);
given?.addEventListener('input', draw);
