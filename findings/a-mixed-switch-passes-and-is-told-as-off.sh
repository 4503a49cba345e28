#!/usr/bin/env bash
# axe-core 4.14.1, accessibility-checker-engine 4.0.34 (IBM) and html_codesniffer 2.5.1, in Chromium
#
# Expected: A tester of accessibility reports what WAI-ARIA does not allow: "mixed" is no state of a switch or a radio button, and a
#   browser takes it for "false" (1.2, aria-checked); `aria-checked` on a native checkbox that says the contrary of the box counts for
#   nothing (ARIA in HTML), whichever of its two roles it has. axe's rule is "all ARIA attributes have valid values".
# Instead: A switch and a radio button that are "mixed" pass all three, and Chromium tells "off". A native box that is on, with
#   `aria-checked="false"`, is reported by axe, and with role="switch" as well it is not; IBM reports both. HTML_CodeSniffer reports
#   none of them. A box whose label reads "Train" and which is called "Do not train" passes all three, for the visible words are in the name.
# Why it matters: "No violations" is no evidence of what a switch says. Two testers disagree on the same control, and on the one whose
#   name is the contrary of its label they agree that all is well.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  axe-core@4.14.1 accessibility-checker-engine@4.0.34 html_codesniffer@2.5.1 puppeteer-core@25.16.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';

const names = ['axe-core', 'accessibility-checker-engine', 'html_codesniffer'];
const scripts = ['axe-core/axe.min.js', 'accessibility-checker-engine/ace.js', 'html_codesniffer/build/HTMLCS.js'].map((file) => readFileSync(`node_modules/${file}`, 'utf8'));
const cases = {
  'a switch without a state': '<button role="switch">Train</button>',
  'a switch that is mixed': '<button role="switch" aria-checked="mixed">Train</button>',
  'a radio that is mixed': '<div role="radiogroup" aria-label="Mode"><div role="radio" tabindex="0" aria-checked="mixed">Train</div></div>',
  'a box that is on, with the contrary': '<label><input type="checkbox" checked aria-checked="false"> Train</label>',
  'a native switch that is on, with the contrary': '<label><input type="checkbox" role="switch" checked aria-checked="false"> Train</label>',
  'a box called the contrary of its label': '<label>Train <input type="checkbox" aria-label="Do not train"></label>',
};
const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const observed = {};
try {
  console.log(names.map((name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`).join(', '), await browser.version());
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  for (const [name, html] of Object.entries(cases)) {
    await page.setContent(`<!doctype html><html lang="en"><title>Settings</title><main><h1>Settings</h1>${html}</main></html>`);
    for (const script of scripts) await page.evaluate(script);
    const reported = await page.evaluate(async () => {
      const { violations } = await globalThis.axe.run(document);
      const { results } = await new globalThis.ace.Checker().check(document, ['IBM_Accessibility']);
      await new Promise((done) => globalThis.HTMLCS.process('WCAG2AA', document, done));
      return {
        axe: violations.map(({ id }) => id).join(),
        IBM: results.filter(({ value: [kind, how] }) => kind === 'VIOLATION' && how === 'FAIL').map(({ ruleId }) => ruleId).join(),
        HTML_CodeSniffer: globalThis.HTMLCS.getMessages().filter(({ type }) => type === 1).map(({ code }) => code).join(),
      };
    });
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const control = nodes.find(({ ignored, role }) => !ignored && ['switch', 'checkbox', 'radio'].includes(role?.value));
    const { value } = control.properties.find((property) => property.name === 'checked').value;
    observed[name] = { ...reported, told: `${control.name.value}: ${value === 'true' ? 'on' : 'off'}` };
  }
} finally {
  await browser.close();
}
console.dir(observed);
assert.deepEqual(
  Object.values(observed).map((row) => Object.values(row)),
  [
    ['aria-required-attr', 'aria_attribute_required', '', 'Train: off'],
    ['', '', '', 'Train: off'],
    ['', '', '', 'Train: off'],
    ['aria-conditional-attr', 'aria_attribute_valid', '', 'Train: on'],
    ['', 'aria_attribute_valid', '', 'Train: on'],
    ['', '', '', 'Do not train: off'],
  ],
);
JS
node run.mjs
