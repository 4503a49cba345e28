#!/usr/bin/env bash
# @fluent/dom 0.10.2 with @fluent/bundle 0.19.1, in jsdom 26.1.0 and happy-dom 21.0.4
#
# Expected: Translating a label with a checkbox in it (`data-l10n-name`) changes its words. The box stays: the same element,
#   its listeners, its state.
# Instead: Every translation, the first too, puts a copy of the box in its place. The listener that the page had added never
#   hears a press; the element that it holds is in no document. In jsdom the copy is as the person left it, in happy-dom it is
#   as it was served. Where a translation does not name the box, the box is taken out: in that language there is no setting.
# Why it matters: A page that loads its texts late, or has its language changed, throws away what was found in it. The press
#   is seen in the new box and reaches nobody; in a language whose translator dropped half a tag nothing can be turned off,
#   though the service has the setting in all others.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  @fluent/dom@0.10.2 @fluent/bundle@0.19.1 jsdom@26.1.0 happy-dom@21.0.4 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { FluentBundle, FluentResource } from '@fluent/bundle';
import { Window } from 'happy-dom';
import { JSDOM } from 'jsdom';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
console.log(['@fluent/dom', '@fluent/bundle', 'jsdom', 'happy-dom'].map(version).join(', '));
const texts = {
  en: 'train = <input data-l10n-name="box"> Train on my posts',
  de: 'train = <input data-l10n-name="box"> Mit meinen Beiträgen trainieren',
  fr: 'train = Entraîner sur mes publications',
};
const observed = {};
for (const [library, window] of Object.entries({ jsdom: new JSDOM('').window, 'happy-dom': new Window() })) {
  const { document } = window;
  document.body.innerHTML = '<label data-l10n-id="train"><input type="checkbox" data-l10n-name="box" name="train" value="yes"> …</label>';
  for (const name of ['Node', 'Element', 'NodeFilter', 'MutationObserver', 'document']) globalThis[name] = window[name];
  const { DOMLocalization } = await import('@fluent/dom');
  let language;
  const l10n = new DOMLocalization([], async function* () {
    const bundle = new FluentBundle(language);
    bundle.addResource(new FluentResource(texts[language]));
    yield bundle;
  });
  const served = document.querySelector('input');
  let heard = 0;
  served.addEventListener('click', () => (heard += 1));
  const say = () => {
    const box = document.querySelector('input');
    return `${box === null ? 'no box' : box.checked ? 'on' : 'off'}, ${box === served ? 'as served' : 'another element'}, ${heard} presses heard`;
  };
  observed[library] = { served: say() };
  for (language of ['en', 'de', 'fr']) {
    l10n.onChange();
    await l10n.translateFragment(document.body);
    observed[library][language] = say();
    if (language === 'en') {
      document.querySelector('input').click();
      observed[library].pressed = say();
    }
  }
}
console.table(observed);
const other = (state) => `${state}, another element, 0 presses heard`;
const rows = (kept) => ({ served: 'off, as served, 0 presses heard', en: other('off'), pressed: other('on'), de: other(kept), fr: other('no box') });
assert.deepEqual(observed, { jsdom: rows('on'), 'happy-dom': rows('off') });
process.exit(0);
JS
node run.mjs
