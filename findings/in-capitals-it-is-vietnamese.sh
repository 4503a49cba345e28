#!/usr/bin/env bash
# langdetect 0.2.1: the language of a label in capitals
#
# Expected: Whether a label is written in capitals is a matter of style (`text-transform` does as much). The detector gives its language as for small
#   letters, or a low probability.
# Instead: With 0.7 and more, mostly 1.0, "TURN OFF TRAINING" and the German "NICHT TRAINIEREN" are Vietnamese, French in capitals is German, Russian is Ukrainian and
#   Spanish is Portuguese. In small letters each is right. Asked anew it gives the same languages with other probabilities.
# Why it matters: `innerText` gives a label as it is drawn, so that a site's style sheet decides its language. Capitals belong folded before a detector is
#   asked.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  langdetect@0.2.1 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const langdetect = createRequire(import.meta.url)('langdetect');
console.log(`langdetect ${JSON.parse(readFileSync('node_modules/langdetect/package.json')).version}`);
const labels = { 'Turn off training': 'en', 'Nicht trainieren': 'de', 'Entraîner les modèles': 'fr', 'No entrenar': 'es', 'Не обучать на моих данных': 'ru' };
const observed = {};
const surest = (text) => {
  const [{ lang, prob }] = langdetect.detect(text);
  return prob > 0.7 ? `${lang}, surely` : lang;
};
for (const [label, language] of Object.entries(labels)) observed[label] = { language, 'as written': surest(label), 'in capitals': surest(label.toUpperCase()) };
console.table(observed);
const row = (language, capitals) => ({ language, 'as written': `${language}, surely`, 'in capitals': `${capitals}, surely` });
assert.deepEqual(observed, {
  'Turn off training': row('en', 'vi'),
  'Nicht trainieren': row('de', 'vi'),
  'Entraîner les modèles': row('fr', 'de'),
  'No entrenar': row('es', 'pt'),
  'Не обучать на моих данных': row('ru', 'uk'),
});
JS
node run.mjs
