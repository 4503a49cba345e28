#!/usr/bin/env bash
# sanitize-html 2.17.5 on the form of a settings page, beside dompurify 3.5.0
#
# Expected: With all tags and attributes allowed, a form comes out as it went in. ("If an attribute is a known non-boolean value, and it
#   is empty, it will be removed … `href` cannot" be empty, the documentation says.)
# Instead: `value` is on that list, and there "empty" and "absent" differ. `<option value="">No</option>` becomes `<option>No</option>`, which
#   sends the word "No" where nothing was sent; a ticked box or radio button with `value=""` sends "on". Only `alt=""` is known to differ from
#   no `alt`. DOMPurify leaves all of it.
# Why it matters: "No answer" and "no" are answers that a server takes for yes, as it takes any text; and a saved page no longer shows
#   what the form of the service would have sent.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  sanitize-html@2.17.5 dompurify@3.5.0 jsdom@26.1.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import createDOMPurify from 'dompurify';
import { JSDOM } from 'jsdom';
import sanitizeHtml from 'sanitize-html';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
console.log(['sanitize-html', 'dompurify', 'jsdom'].map(version).join(', '));
const html = `<form>
<select name="training"><option value="">No</option><option value="1">Yes</option></select>
<input type="checkbox" name="ads" value="" checked> <input type="radio" name="share" value="" checked> No
</form>`;
const look = (text) => {
  const { window } = new JSDOM(text);
  return Object.fromEntries(new window.FormData(window.document.querySelector('form')));
};
const observed = {
  served: look(html),
  dompurify: look(createDOMPurify(new JSDOM('').window).sanitize(html)),
  'sanitize-html': look(sanitizeHtml(html, { allowedTags: false, allowedAttributes: false, allowVulnerableTags: true })),
};
console.log(observed);
const as = { training: '', ads: '', share: '' };
assert.deepEqual(observed, {
  served: as,
  dompurify: as,
  'sanitize-html': { training: 'No', ads: 'on', share: 'on' },
});
JS
node run.mjs
