#!/usr/bin/env bash
# vanilla-cookieconsent 3.1.0, `mode: 'opt-out'`, in jsdom 26.1.0
#
# Expected: Whether a category is accepted is one fact: `acceptedCategory` ("Returns true if category is accepted"),
#   the preferences and the scripts that run agree. In opt-out mode what is enabled runs until somebody says no.
# Instead: Before anybody chose, the script of the category has run and the preferences count it as accepted, while
#   `acceptedCategory` and `acceptedService` say false. And what is accepted need not exist: a mistyped category is
#   recorded as accepted, and the right one is then refused.
# Why it matters: A site that asks before it sends data to a second tool is told no, and one that reads the preferences
#   yes, for the same visitor: "not accepted" is here no evidence that nothing runs.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  vanilla-cookieconsent@3.1.0 jsdom@26.1.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
console.log(['vanilla-cookieconsent', 'jsdom'].map(version).join(', '));
const page = `<!doctype html><html lang="en"><body><script type="text/plain" data-category="analytics">window.ran = 'analytics';</script></body></html>`;
const observed = {};
for (const mode of ['opt-in', 'opt-out']) {
  const { window } = new JSDOM(page, { url: 'https://settings.example/', runScripts: 'dangerously', pretendToBeVisual: true });
  Object.defineProperty(window.navigator, 'webdriver', { value: false });
  window.eval(readFileSync('node_modules/vanilla-cookieconsent/dist/cookieconsent.umd.js', 'utf8'));
  const { CookieConsent } = window;
  const texts = { consentModal: { title: 'Cookies', acceptAllBtn: 'Accept' }, preferencesModal: { sections: [] } };
  await CookieConsent.run({
    mode,
    categories: { necessary: { enabled: true, readOnly: true }, analytics: { enabled: true, services: { statistics: { label: 'Statistics' } } } },
    language: { default: 'en', translations: { en: texts } },
  });
  const report = () => ({
    'script ran': window.ran === 'analytics',
    acceptedCategory: CookieConsent.acceptedCategory('analytics'),
    acceptedService: CookieConsent.acceptedService('statistics', 'analytics'),
    'in the preferences': CookieConsent.getUserPreferences().acceptedCategories.join(' ') || '-',
  });
  observed[`${mode}, nobody chose`] = report();
  CookieConsent.acceptCategory('all');
  observed[`${mode}, accepted`] = report();
  CookieConsent.acceptCategory('analitics');
  observed[`${mode}, mistyped`] = report();
  window.close();
}
console.table(observed);
const row = (...values) => Object.fromEntries(['script ran', 'acceptedCategory', 'acceptedService', 'in the preferences'].map((name, at) => [name, values[at]]));
assert.deepEqual(observed, {
  'opt-in, nobody chose': row(false, false, false, '-'),
  'opt-in, accepted': row(true, true, true, 'necessary analytics'),
  'opt-in, mistyped': row(true, false, false, 'analitics necessary'),
  'opt-out, nobody chose': row(true, false, false, 'necessary analytics'),
  'opt-out, accepted': row(true, true, true, 'necessary analytics'),
  'opt-out, mistyped': row(true, false, false, 'analitics necessary'),
});
JS
node run.mjs
