#!/usr/bin/env bash
# Chromium 156 and Firefox ESR 153: a link to the label of a setting, `#:~:text=Train on my posts`
#
# Expected: Both browsers know links to a text (URL Fragment Text Directives), by the same rules: the text is looked for as it is shown, in one
#   block, and what is not shown does not count. What one finds the other finds.
# Instead: A label around its checkbox, one with a part in an inline block, and one with a reading beside it (ruby) are found in Firefox only; what
#   is in a shadow root, open or closed, or in closed details, in Chromium only. "Do not train" with a hidden "not" (visibility) is found as
#   "Do train" in Chromium and as "Do not train" in Firefox. Alternative text is found in Firefox, a placeholder in Chromium.
# Why it matters: Such a link is how one sends a person to one setting on a long page. On the commonest markup of all, a label around its
#   control, it leads to the top of the page, for most people, or it is found by a word that nobody sees.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  puppeteer-core@25.16.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import puppeteer from 'puppeteer-core';

const rows = {
  plain: ['<p>Train on <b>my</b> posts</p>', 'Train on my posts'],
  'in a button': ['<button>Train on my posts</button>', 'Train on my posts'],
  'label around a checkbox': ['<label>Train <input type="checkbox"> on my posts</label>', 'Train on my posts'],
  'inline block': ['<p>Train on <span style="display: inline-block">my</span> posts</p>', 'Train on my posts'],
  ruby: ['<p><ruby>学習<rt>がくしゅう</rt></ruby>しない</p>', '学習しない'],
  'open shadow root': ['<div><template shadowrootmode="open">Train on my posts</template></div>', 'Train on my posts'],
  'closed shadow root': ['<div><template shadowrootmode="closed">Train on my posts</template></div>', 'Train on my posts'],
  'closed details': ['<details><summary>More</summary>Train on my posts</details>', 'Train on my posts'],
  'hidden until found': ['<p hidden="until-found">Train on my posts</p>', 'Train on my posts'],
  'hidden “not”, without it': ['<p>Do <span style="visibility: hidden">not</span> train</p>', 'Do train'],
  'hidden “not”, with it': ['<p>Do <span style="visibility: hidden">not</span> train</p>', 'Do not train'],
  'alternative text': ['<img alt="Train on my posts">', 'Train on my posts'],
  placeholder: ['<input placeholder="Train on my posts">', 'Train on my posts'],
};
const room = '<div style="height: 5000px"></div>';
const server = createServer((request, response) => {
  const row = decodeURIComponent(request.url.slice(1));
  response.setHeader('content-type', 'text/html; charset=utf-8').end(`<!doctype html><title>Settings</title>${room}${rows[row]?.[0]}${room}`);
}).listen(0, '127.0.0.1');
await new Promise((done) => server.once('listening', done));
const observed = Object.fromEntries(Object.keys(rows).map((row) => [row, {}]));
for (const name of ['chromium', 'firefox']) {
  const browser = await puppeteer.launch(name === 'chromium'
    ? { executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] }
    : { browser: 'firefox', executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr' });
  try {
    console.log(await browser.version());
    for (const [row, [, text]] of Object.entries(rows)) {
      const page = await browser.newPage();
      await page.goto(`http://127.0.0.1:${server.address().port}/${encodeURIComponent(row)}#:~:text=${encodeURIComponent(text)}`);
      observed[row][name] = await page.waitForFunction(() => scrollY > 3000, { timeout: 2000 }).then(() => 'found', () => '-');
      await page.close();
    }
  } finally {
    await browser.close();
  }
}
server.close();
console.table(observed);
const [neither, both] = [{ chromium: '-', firefox: '-' }, { chromium: 'found', firefox: 'found' }];
assert.deepEqual(observed, {
  plain: both,
  'in a button': both,
  'label around a checkbox': { ...neither, firefox: 'found' },
  'inline block': { ...neither, firefox: 'found' },
  ruby: { ...neither, firefox: 'found' },
  'open shadow root': { ...neither, chromium: 'found' },
  'closed shadow root': { ...neither, chromium: 'found' },
  'closed details': { ...neither, chromium: 'found' },
  'hidden until found': both,
  'hidden “not”, without it': { ...neither, chromium: 'found' },
  'hidden “not”, with it': { ...neither, firefox: 'found' },
  'alternative text': { ...neither, firefox: 'found' },
  placeholder: { ...neither, chromium: 'found' },
});
JS
node run.mjs
