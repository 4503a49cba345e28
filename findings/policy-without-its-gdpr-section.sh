#!/usr/bin/env bash
# @mozilla/readability 0.6.0 and @extractus/article-extractor 9.0.1, beside defuddle 0.19.4, in jsdom 26.1.0
#
# Expected: The readable text of a privacy policy is its text: navigation and banners go, the sections of the policy stay,
#   whatever their `id` is.
# Instead: A section with "gdpr", "social", "community", "related" or "sponsor" in its `id` or class is dropped, wherever it
#   stands in the article: `<section id="gdpr-rights">`, with the right to object, is gone, and so is "related-companies",
#   who receives the data. What is left says nothing of a gap. The third library keeps all of them but the last.
# Why it matters: Policies are read by programs in this form, to say whether a service trains on what people write and how to
#   refuse. The rights of people in Europe are what is missing.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  @mozilla/readability@0.6.0 @extractus/article-extractor@9.0.1 defuddle@0.19.4 jsdom@26.1.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { extractFromHtml } from '@extractus/article-extractor';
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { JSDOM } from 'jsdom';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
console.log(['@mozilla/readability', '@extractus/article-extractor', 'defuddle', 'jsdom'].map(version).join(', '));
const url = 'https://settings.example/privacy';
const paragraph = (text) => `<p>${text} We explain here, in ordinary words, what is done, why it is done, for how long it is kept, and whom you can ask about it.</p>`;
const policy = (section) =>
  `<!doctype html><html lang="en"><head><title>Privacy policy</title></head><body><main><article><h1>Privacy policy</h1>
  ${paragraph('What we collect.')}${paragraph('How we use it.')}${paragraph('How long we keep it.')}${section}${paragraph('How to reach us.')}</article></main></body></html>`;
const sections = {
  'no id': `<section>${paragraph('You may object to training.')}</section>`,
  'ai-training': `<section id="ai-training">${paragraph('You may object to training.')}</section>`,
  'gdpr-rights': `<section id="gdpr-rights">${paragraph('You may object to training.')}</section>`,
  'social-media': `<section id="social-media">${paragraph('Your posts are used for training.')}</section>`,
  community: `<section id="community">${paragraph('Your posts are used for training.')}</section>`,
  'related-companies': `<section id="related-companies">${paragraph('They use it for training.')}</section>`,
};
const observed = {};
for (const [name, section] of Object.entries(sections)) {
  const html = policy(section);
  const kept = (text) => (text.includes('training') ? 'kept' : 'dropped');
  observed[name] = {
    readability: kept(new Readability(new JSDOM(html, { url }).window.document).parse().textContent),
    'article-extractor': kept((await extractFromHtml(html, url)).content),
    defuddle: kept((await Defuddle(html, url)).content),
  };
}
console.table(observed);
const row = (first, third = first) => ({ readability: first, 'article-extractor': first, defuddle: third });
assert.deepEqual(observed, {
  'no id': row('kept'),
  'ai-training': row('kept'),
  'gdpr-rights': row('dropped', 'kept'),
  'social-media': row('dropped', 'kept'),
  community: row('dropped', 'kept'),
  'related-companies': row('dropped'),
});
JS
node run.mjs
