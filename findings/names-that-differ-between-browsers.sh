#!/usr/bin/env bash
# Chromium 156 and Firefox ESR 153: accessible names of labels with <wbr>, ruby, inline blocks, closed details
#
# Expected: One computation (accname 1.2), one name. <wbr> is an opportunity to break, no character; inline blocks are
#   part of a line; readings of ruby are content like any other.
# Instead: Chromium names "Trai<wbr>ning" with a space within the word; it leaves out ruby readings and Firefox does
#   not; it sets inline blocks and table cells apart by a space and Firefox joins them; it counts the summary of a
#   closed <details> inside a label and Firefox does not.
# Why it matters: A label that is compared as a whole has to match in every one of these forms, and a name taken in
#   one browser is no fixture for the other.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  puppeteer-core@25.16.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import puppeteer from 'puppeteer-core';

const versions = [];

/** What Chromium and Firefox tell assistive technology of each element with an id, once `act` was done to the page. */
async function told(html, act = async () => undefined) {
  const chromium = {};
  let browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
  try {
    versions.push(await browser.version());
    const page = await browser.newPage();
    await page.setContent(html);
    await act(page);
    const client = await page.createCDPSession();
    for (const id of await page.$$eval('[id]', (all) => all.map((e) => e.id))) {
      const { result: { objectId } } = await client.send('Runtime.evaluate', { expression: `document.getElementById(${JSON.stringify(id)})` });
      const { nodes: [node] } = await client.send('Accessibility.getPartialAXTree', { objectId, fetchRelatives: false });
      const property = (name) => node.properties?.find((p) => p.name === name)?.value.value;
      chromium[id] = { name: node.name?.value ?? '', checked: String(property('checked') ?? property('pressed') ?? false), disabled: property('disabled') === true, hidden: node.ignored };
    }
  } finally {
    await browser.close();
  }
  const firefox = {};
  browser = await puppeteer.launch({ browser: 'firefox', executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr', args: ['--remote-allow-system-access'] });
  try {
    versions.push(await browser.version());
    // Firefox tells no driver what it tells assistive technology; its own window can be asked.
    const { result: { contexts: [{ context }] } } = await browser.connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const inWindow = async (run) => {
      const { result } = await browser.connection.send('script.evaluate', { expression: `(async () => JSON.stringify(await (${run})()))()`, target: { context }, awaitPromise: true });
      if (result.type !== 'success') throw new Error(result.exceptionDetails.text);
      return JSON.parse(result.result.value);
    };
    await inWindow(() => { globalThis.accessibility = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService); return true; });
    const page = await browser.newPage();
    await page.setContent(html);
    await act(page);
    await page.bringToFront();
    const ids = await page.$$eval('[id]', (all) => all.map((e) => e.id));
    let seen = {};
    for (let tries = 0; tries < 20 && (tries < 2 || Object.keys(seen).length === 0); tries++) {
      await new Promise((done) => setTimeout(done, 500));
      seen = await inWindow(() => {
        const { STATE_CHECKED, STATE_PRESSED, STATE_MIXED, STATE_UNAVAILABLE } = Ci.nsIAccessibleStates;
        const list = {};
        const walk = (node) => {
          if (node.id) {
            const state = {};
            node.getState(state, {});
            const has = (bit) => (state.value & bit) !== 0;
            list[node.id] = { name: node.name ?? '', checked: has(STATE_MIXED) ? 'mixed' : String(has(STATE_CHECKED) || has(STATE_PRESSED)), disabled: has(STATE_UNAVAILABLE), hidden: false };
          }
          for (let child = node.firstChild; child; child = child.nextSibling) walk(child);
        };
        walk(globalThis.accessibility.getAccessibleFor(Services.wm.getMostRecentWindow('navigator:browser').gBrowser.selectedBrowser));
        return list;
      });
    }
    for (const id of ids) firefox[id] = seen[id] ?? { hidden: true };
  } finally {
    await browser.close();
  }
  return { chromium, firefox };
}

const page = (rows) => `<!doctype html><html lang="en"><title>Settings</title><body>${rows.join('<br>')}`;

const cases = {
  wbr: '<button id="wbr">Trai<wbr>ning</button>',
  ruby: '<button id="ruby"><ruby>学習<rt>がくしゅう</rt></ruby></button>',
  inlineBlock: '<button id="inlineBlock"><span style="display:inline-block">AI</span><span style="display:inline-block">training</span></button>',
  tableCell: '<button id="tableCell"><span style="display:table-cell">AI</span><span style="display:table-cell">training</span></button>',
  details: '<label>Train <details><summary>more</summary>text</details><input type="checkbox" id="details"></label>',
  flex: '<button id="flex" style="display:flex"><span>AI</span><span>training</span></button>',
};
const { chromium, firefox } = await told(page(Object.values(cases)));
const observed = Object.fromEntries(Object.keys(cases).map((id) => [id, { chromium: chromium[id].name, firefox: firefox[id].name }]));
console.log(versions.join(', '));
console.table(observed);
assert.deepEqual(observed, {
  wbr: { chromium: 'Trai ning', firefox: 'Training' },
  ruby: { chromium: '学習', firefox: '学習がくしゅう' },
  inlineBlock: { chromium: 'AI training', firefox: 'AItraining' },
  tableCell: { chromium: 'AI training', firefox: 'AItraining' },
  details: { chromium: 'Train more', firefox: 'Train' },
  flex: { chromium: 'AI training', firefox: 'AI training' },
});
JS
node run.mjs
