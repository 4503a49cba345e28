#!/usr/bin/env bash
# @umbraco-ui/uui 2.0.2, @warp-ds/elements 2.9.1 and @momentum-design/components 0.122.22, in Chromium
#
# Expected: A form-associated custom element in `<fieldset disabled>` is disabled: it matches `:disabled`, is told as
#   disabled, sends nothing, and a disabled control takes no clicks (HTML, "disabled" and "form-associated custom
#   elements").
# Instead: All of that holds except the last: a real mouse press flips the switch, and it is drawn and told in its new
#   position, still "disabled", still sending nothing. The press is heard inside the shadow root, where the control
#   was never disabled.
# Why it matters: "Greyed, so it cannot have been moved" is wrong, and a press on such a switch seems to work but is
#   never saved.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  @umbraco-ui/uui@2.0.2 @warp-ds/elements@2.9.1 @momentum-design/components@0.122.22 esbuild@0.28.2 puppeteer-core@25.16.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
const { outputFiles: [bundle] } = await build({
  stdin: { contents: "import '@umbraco-ui/uui'; import './node_modules/@warp-ds/elements/dist/packages/checkbox/checkbox.js'; import '@momentum-design/components/dist/components/checkbox/index.js'", resolveDir: process.cwd() },
  bundle: true, write: false, logLevel: 'error', define: { 'process.env.NODE_ENV': '"production"' }, loader: { '.css': 'empty', '.svg': 'text', '.woff': 'empty', '.woff2': 'empty' },
});
const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const browserVersion = await browser.version();
const observed = {};

const open = async (html) => {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (request.isNavigationRequest()) request.respond({ contentType: 'text/html', body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Settings</title><body>${html}<script src="/bundle.js"></script>` });
    else if (request.url().endsWith('/bundle.js')) request.respond({ contentType: 'text/javascript', body: bundle.text });
    else request.respond({ status: 404 });
  });
  await page.goto('https://settings.example/');
  await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
  return page;
};

try {
  for (const tag of ['uui-toggle', 'w-checkbox', 'mdc-checkbox']) {
    const page = await open(`<form><fieldset disabled><${tag} name="train" value="yes" label="Train" checked>Train</${tag}></fieldset></form>`);
    const look = async () => {
      const nodes = [];
      const walk = (node) => { nodes.push(node); node.children?.forEach(walk); };
      walk(await page.accessibility.snapshot());
      const { checked, disabled } = nodes.find((node) => /switch|checkbox/.test(node.role));
      return { ...(await page.$eval(tag, (e) => ({ matches: e.matches(':disabled'), sent: [...new FormData(e.closest('form'))].length }))), disabled, checked };
    };
    observed[tag] = [await look()];
    await page.click(tag);
    await page.evaluate(() => new Promise((done) => setTimeout(done, 200)));
    observed[tag].push(await look());
  }
} finally {
  await browser.close();
}
console.log([version('@umbraco-ui/uui'), version('@warp-ds/elements'), version('@momentum-design/components'), browserVersion].join(', '));
console.dir(observed, { depth: 5 });
const disabled = { matches: true, sent: 0, disabled: true };
for (const looks of Object.values(observed)) assert.deepEqual(looks, [{ ...disabled, checked: true }, { ...disabled, checked: false }]);
JS
node run.mjs
