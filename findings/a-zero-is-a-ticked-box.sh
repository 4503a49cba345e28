#!/usr/bin/env bash
# handlebars 4.7.10, dustjs-linkedin 3.0.1 and liquidjs 10.30.1, beside mustache 4.2.0, nunjucks 3.2.4, twig 2.0.0 and velocityjs 2.1.7
#
# Expected: `{{#train}}checked{{/train}}` is a section of Mustache, with which Handlebars says to be largely compatible; what is falsy leaves it
#   out, as it does in `{{#if train}}` of Handlebars itself. And a template’s `default` fills in what is missing.
# Instead: In Handlebars the section with 0, "" or NaN is there, and the inverted section `{{^train}}` is not, while `{{#if train}}` and
#   Mustache leave them out. A 0 ticks the box in Dust and in Liquid as well, and "" does in Liquid. `default` of Liquid replaces
#   false by the default, that of Nunjucks and Twig does not; Twig takes the text "0" for false, as PHP does.
# Why it matters: Databases keep "off" as 0. The same data and what looks like the same template serve the box ticked or not, and a form that
#   is saved for another reason then sends the opt-in.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  handlebars@4.7.10 dustjs-linkedin@3.0.1 liquidjs@10.30.1 mustache@4.2.0 nunjucks@3.2.4 twig@2.0.0 velocityjs@2.1.7 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Liquid } from 'liquidjs';

const require = createRequire(import.meta.url);
const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
console.log(['handlebars', 'dustjs-linkedin', 'liquidjs', 'mustache', 'nunjucks', 'twig', 'velocityjs'].map(version).join(', '));
const [dust, handlebars, mustache, nunjucks, { twig }, velocity] = ['dustjs-linkedin', 'handlebars', 'mustache', 'nunjucks', 'twig', 'velocityjs'].map(require);
const liquid = new Liquid();
const section = '{{#train}}on{{/train}}{{^train}}off{{/train}}';
const dusted = (template, data) => new Promise((done, failed) => dust.renderSource(template, data, (error, text) => (error ? failed(error) : done(text))));
const templates = {
  'mustache, section': (data) => mustache.render(section, data),
  'handlebars, section': (data) => handlebars.compile(section)(data),
  'handlebars, if': (data) => handlebars.compile('{{#if train}}on{{else}}off{{/if}}')(data),
  dust: (data) => dusted('{?train}on{:else}off{/train}', data),
  liquid: (data) => liquid.parseAndRenderSync('{% if train %}on{% else %}off{% endif %}', data),
  nunjucks: (data) => nunjucks.renderString('{% if train %}on{% else %}off{% endif %}', data),
  twig: (data) => twig({ data: '{% if train %}on{% else %}off{% endif %}' }).render(data),
  velocity: (data) => velocity.render('#if($train)on#{else}off#end', data),
  'liquid, default': (data) => liquid.parseAndRenderSync("{{ train | default: 'default' }}", data),
  'nunjucks, default': (data) => nunjucks.renderString("{{ train | default('default') }}", data),
  'twig, default': (data) => twig({ data: "{{ train|default('default') }}" }).render(data),
};
const values = { false: false, 0: 0, '"0"': '0', '""': '', NaN };
const observed = {};
for (const [name, render] of Object.entries(templates)) {
  observed[name] = {};
  for (const [word, train] of Object.entries(values)) observed[name][word] = await render({ train });
}
console.table(observed);
assert.deepEqual(observed, {
  'mustache, section': { false: 'off', 0: 'off', '"0"': 'on', '""': 'off', NaN: 'off' },
  'handlebars, section': { false: 'off', 0: 'on', '"0"': 'on', '""': 'on', NaN: 'on' },
  'handlebars, if': { false: 'off', 0: 'off', '"0"': 'on', '""': 'off', NaN: 'off' },
  dust: { false: 'off', 0: 'on', '"0"': 'on', '""': 'off', NaN: 'off' },
  liquid: { false: 'off', 0: 'on', '"0"': 'on', '""': 'on', NaN: 'on' },
  nunjucks: { false: 'off', 0: 'off', '"0"': 'on', '""': 'off', NaN: 'off' },
  twig: { false: 'off', 0: 'off', '"0"': 'off', '""': 'off', NaN: 'on' },
  velocity: { false: 'off', 0: 'off', '"0"': 'on', '""': 'off', NaN: 'off' },
  'liquid, default': { false: 'default', 0: '0', '"0"': '0', '""': 'default', NaN: 'NaN' },
  'nunjucks, default': { false: 'false', 0: '0', '"0"': '0', '""': '', NaN: 'NaN' },
  'twig, default': { false: 'false', 0: '0', '"0"': '0', '""': 'default', NaN: 'NaN' },
});
JS
node run.mjs
