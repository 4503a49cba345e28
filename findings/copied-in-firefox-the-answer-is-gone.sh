#!/usr/bin/env bash
# Chromium 156 and Firefox ESR 153: the text of a row of settings, as innerText and as it is selected to be copied
#
# Expected: `innerText` is the text "as rendered", and what is copied is what is seen; both browsers agree, at least on which words are there.
# Instead: Of the row "Use my posts: [Never]" with a list, Chromium's `innerText` has all the choices, one a line, and Firefox's none, not
#   even the one that is shown. Selected (`getSelection().toString()`), Firefox leaves out the words on buttons, so that "Training is [off]"
#   is "Training is", and puts in the alternative text of a picture and the marks around a quotation. Chromium keeps the buttons and leaves
#   out both, writes in capitals what is drawn so, and joins the reading of a ruby to its word.
# Why it matters: A row quoted as evidence, by a program or by a person who copies it, lacks its answer in one browser, or holds every
#   answer in the other.
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

const rows = {
  'a list': 'Use my posts: <select><option>Always</option><option selected>Never</option></select>.',
  'a button': 'Training is <button>off</button>.',
  'a picture': 'Training is <img alt="off">.',
  'a quotation': 'It says <q>off</q>.',
  capitals: 'Training is <b style="text-transform: uppercase">off</b>.',
  'a ruby': '<ruby>学習<rt>がくしゅう</rt></ruby>しない',
};
const observed = Object.fromEntries(Object.keys(rows).flatMap((row) => [[`${row}, innerText`, {}], [`${row}, copied`, {}]]));
for (const name of ['chromium', 'firefox']) {
  const browser = await puppeteer.launch(name === 'chromium'
    ? { executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] }
    : { browser: 'firefox', executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr' });
  try {
    console.log(await browser.version());
    const page = await browser.newPage();
    for (const [row, html] of Object.entries(rows)) {
      await page.setContent(`<!doctype html><p>${html}</p>`);
      const texts = await page.evaluate(() => {
        const paragraph = document.querySelector('p');
        getSelection().selectAllChildren(paragraph);
        return { innerText: paragraph.innerText, copied: String(getSelection()) };
      });
      for (const [how, text] of Object.entries(texts)) observed[`${row}, ${how}`][name] = text;
    }
  } finally {
    await browser.close();
  }
}
console.table(observed);
const both = (text) => ({ chromium: text, firefox: text });
assert.deepEqual(observed, {
  'a list, innerText': { chromium: 'Use my posts: \nAlways\nNever\n.', firefox: 'Use my posts: .' },
  'a list, copied': both('Use my posts: .'),
  'a button, innerText': both('Training is off.'),
  'a button, copied': { chromium: 'Training is off.', firefox: 'Training is .' },
  'a picture, innerText': both('Training is .'),
  'a picture, copied': { chromium: 'Training is .', firefox: 'Training is off.' },
  'a quotation, innerText': both('It says off.'),
  'a quotation, copied': { chromium: 'It says off.', firefox: 'It says "off".' },
  'capitals, innerText': both('Training is OFF.'),
  'capitals, copied': { chromium: 'Training is OFF.', firefox: 'Training is off.' },
  'a ruby, innerText': both('学習がくしゅうしない'),
  'a ruby, copied': { chromium: '学習がくしゅうしない', firefox: '学習しない' },
});
JS
node run.mjs
