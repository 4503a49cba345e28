#!/usr/bin/env bash
# html-minifier-terser 7.2.0, html-minifier-next 6.2.11, @minify-html/node 0.18.1 and React 19.3.1, beside htmlnano 3.5.1, in Chromium 156
#
# Expected: A minifier shortens attributes that are true or false: `disabled="disabled"` becomes `disabled`. `hidden` is not one of them
#   since it may be "until-found": a folded part of a page, such as the answers of a help page or the details below a setting, which
#   the browser unfolds when its text is looked for or linked to.
# Instead: All three minifiers and React make it `hidden`. The text is hidden for good: a link to the text (`#:~:text=`) finds nothing, and
#   a person who looks for "train" in the page is told that it is not there. htmlnano keeps it.
# Why it matters: What is said about training in such a fold cannot be found by a person, and to a reader of the page it is no longer text
#   that the page would show.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  html-minifier-terser@7.2.0 html-minifier-next@6.2.11 @minify-html/node@0.18.1 htmlnano@3.5.1 react@19.3.1 react-dom@19.3.1 puppeteer-core@25.16.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import minifyHtml from '@minify-html/node';
import { minify as next } from 'html-minifier-next';
import { minify as terser } from 'html-minifier-terser';
import htmlnano from 'htmlnano';
import puppeteer from 'puppeteer-core';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
const packages = ['html-minifier-terser', 'html-minifier-next', '@minify-html/node', 'react', 'htmlnano'];
const text = 'We train on what you post';
const html = `<!doctype html><title>Help</title><h1>Help</h1><div hidden="until-found">${text}</div>`;
const options = { collapseBooleanAttributes: true };
const pages = {
  'as written': html,
  'html-minifier-terser': await terser(html, options),
  'html-minifier-next': await next(html, options),
  '@minify-html/node': minifyHtml.minify(Buffer.from(html), {}).toString(),
  react: `<!doctype html><title>Help</title><h1>Help</h1>${renderToStaticMarkup(createElement('div', { hidden: 'until-found' }, text))}`,
  htmlnano: (await htmlnano.process(html, { minifyCss: false, minifyJs: false, minifySvg: false }, htmlnano.presets.max)).html,
};
const server = createServer((request, response) => {
  response.setHeader('content-type', 'text/html').end(pages[decodeURIComponent(new URL(request.url, 'http://localhost').searchParams.get('of'))]);
}).listen(0, '127.0.0.1');
await new Promise((done) => server.once('listening', done));
const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const observed = {};
try {
  console.log([...packages.map(version), await browser.version()].join(', '));
  for (const of of Object.keys(pages)) {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${server.address().port}/?of=${encodeURIComponent(of)}#:~:text=${encodeURIComponent(text)}`);
    const shown = await page.waitForFunction(() => document.querySelector('div').checkVisibility({ contentVisibilityAuto: true }), { timeout: 3000 }).then(() => true, () => false);
    observed[of] = { markup: pages[of].match(/<div[^>]*>/)[0], 'shown by a link to it': shown };
    await page.close();
  }
} finally {
  await browser.close();
  server.close();
}
console.table(observed);
const lost = (markup) => ({ markup, 'shown by a link to it': false });
assert.deepEqual(observed, {
  'as written': { markup: '<div hidden="until-found">', 'shown by a link to it': true },
  'html-minifier-terser': lost('<div hidden>'),
  'html-minifier-next': lost('<div hidden>'),
  '@minify-html/node': lost('<div hidden>'),
  react: lost('<div hidden="">'),
  htmlnano: { markup: '<div hidden=until-found>', 'shown by a link to it': true },
});
JS
node run.mjs
