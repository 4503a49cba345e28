#!/usr/bin/env bash
# @mantine/core 9.8.1, rsuite 6.2.4, @ark-ui/react 5.40.0 and evergreen-ui 7.1.9, beside @base-ui/react 1.9.0, with react 19.3.1, in Chromium
#
# Expected: A box that the page holds as mixed ("some of them") is mixed until the page says otherwise. A press that the page does not accept
#   changes nothing, as with a box that it holds as on or off; @base-ui/react does so.
# Instead: The browser itself ends "mixed" at a press, and React puts back `checked` only. In Mantine and RSuite the box is told as off from then on, in
#   Ark UI and Evergreen as on, though it is drawn as before, and drawing the page anew does not change it. In RSuite
#   `aria-checked` beside it says mixed for ever, which the browser does not heed on a native box.
# Why it matters: "Some are on" becomes "all off", or "all on", for whoever reads the box, by a press that was refused. Of a box over a group only the
#   boxes of the group are evidence.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  @mantine/core@9.8.1 @mantine/hooks@9.8.1 rsuite@6.2.4 @ark-ui/react@5.40.0 evergreen-ui@7.1.9 @base-ui/react@1.9.0 react@19.3.1 react-dom@19.3.1 esbuild@0.28.2 puppeteer-core@25.16.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
const refuse = 'onChange: () => {}';
const libraries = {
  '@mantine/core': `import { Checkbox, MantineProvider } from '@mantine/core'; const box = () => h(MantineProvider, null, h(Checkbox, { label: 'Train', checked: false, indeterminate: true, ${refuse} }));`,
  rsuite: `import { Checkbox } from 'rsuite'; const box = () => h(Checkbox, { checked: false, indeterminate: true, ${refuse} }, 'Train');`,
  '@ark-ui/react': "import { Checkbox } from '@ark-ui/react/checkbox'; const box = () => h(Checkbox.Root, { checked: 'indeterminate', onCheckedChange: () => {} }, h(Checkbox.Label, null, 'Train'), h(Checkbox.Control), h(Checkbox.HiddenInput));",
  'evergreen-ui': `import { Checkbox } from 'evergreen-ui'; const box = () => h(Checkbox, { label: 'Train', checked: false, indeterminate: true, ${refuse} });`,
  '@base-ui/react': "import { Checkbox } from '@base-ui/react/checkbox'; const box = () => h('label', null, h(Checkbox.Root, { checked: false, indeterminate: true, onCheckedChange: () => {} }), 'Train');",
};
const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const browserVersion = await browser.version();
const observed = {};
/** The box as the browser tells it. */
const told = async (page) => {
  await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
  const list = [];
  const walk = (node) => {
    if (node.role === 'checkbox') list.push({ true: 'on', mixed: 'mixed' }[node.checked] ?? 'off');
    node.children?.forEach(walk);
  };
  walk(await page.accessibility.snapshot());
  return list.join();
};
try {
  for (const [name, code] of Object.entries(libraries)) {
    const { outputFiles: [bundle] } = await build({
      stdin: { contents: `import { createElement as h } from 'react'; import { createRoot } from 'react-dom/client'; ${code} const root = createRoot(document.getElementById('place')); globalThis.draw = (times) => root.render(h('section', { title: String(times) }, box())); draw(1);`, resolveDir: process.cwd() },
      bundle: true,
      write: false,
      logLevel: 'error',
      define: { 'process.env.NODE_ENV': '"production"', 'process.env': '{}' },
    });
    const page = await browser.newPage();
    await page.setContent('<!doctype html><html lang="en"><title>Settings</title><div id="place"></div>');
    await page.addScriptTag({ content: bundle.text });
    await page.waitForSelector('input, [role=checkbox]');
    const seen = { served: await told(page) };
    await page.evaluate(() => (document.querySelector('[role=checkbox]') ?? document.querySelector('input')).click());
    seen['pressed, refused'] = await told(page);
    await page.evaluate(() => globalThis.draw(2));
    seen['drawn anew'] = await told(page);
    observed[name] = seen;
    await page.close();
  }
} finally {
  await browser.close();
}
console.log([...Object.keys(libraries).map(version), browserVersion].join(', '));
console.table(observed);
const becomes = (state) => ({ served: 'mixed', 'pressed, refused': state, 'drawn anew': state });
assert.deepEqual(observed, {
  '@mantine/core': becomes('off'),
  rsuite: becomes('off'),
  '@ark-ui/react': becomes('on'),
  'evergreen-ui': becomes('on'),
  '@base-ui/react': becomes('mixed'),
});
JS
node run.mjs
