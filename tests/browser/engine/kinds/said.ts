/** What is said over a control, in its row or at its ends, and turns what its position means. */
import {
  BOX,
  contrary,
  DEAD,
  DEAD_OFF,
  LABEL,
  on,
  OTHER,
  OTHER_BOX,
  right,
  SWITCH,
  TARGET,
  untouched,
  type Case,
} from './parts.ts';

/** A control of our row that must not be pressed: its position is not what the label says. */
const TURNED = OTHER_BOX('turned');
const ROWS = `<ul><li><label>${TURNED} ${LABEL}</label></li><li><label>${OTHER_BOX('digest')} Digest</label></li></ul>`;
const list = (lead: string, cell = TURNED) =>
  `<main><h1>Privacy</h1>${lead}<ul><li><label>${cell} ${LABEL}</label></li><li><label>${OTHER_BOX('digest')} Digest</label></li></ul></main>`;
const row = (name: string, control: string) => `<div class="r"><span>${name}</span>${control}</div>`;

/** Leads that turn the boxes under them. */
const TURNING = [
  '<p>Do not use my data to: <a href="#l">Learn more</a></p>',
  '<p>Opt out of the following uses of your data. You can change this at any time.</p>',
  '<h2>Your opt-outs</h2>',
  '<h2>Data use opt-outs</h2>',
  '<h2>My objections</h2>',
  '<h2 lang="de">Ihre Widersprüche</h2>',
  '<h2 lang="fr">Vos oppositions</h2>',
  '<h2 lang="it">Le tue esclusioni</h2>',
  '<p lang="es">Me opongo al uso de mis datos para:</p>',
  '<p lang="ja">次の目的での利用を拒否する：</p>',
  '<h2>Opt out of</h2><h3>Chats and files</h3>',
  '<h2>Keep me out of</h2>',
  '<h2>We may never</h2>',
  '<h2>Banned uses</h2>',
  '<h2 lang="de">Untersagt</h2>',
  '<p>What are we to leave out?</p>',
  '<p>Tick a row to turn that use off.</p>',
  '<p lang="de">Wählen Sie, was wir nicht dürfen.</p>',
  '<p>Uses that you have switched off are shown with a tick.</p>',
];

/** Leads that name, or that say something else of refusing. */
const NAMING = [
  '<p>You can opt out at any time.</p>',
  '<h2>AI training opt-out</h2>',
  '<h2>Blocked people</h2><p>Nobody yet.</p><h2>Data controls</h2>',
  '<p>We never sell your data. Learn how to object in our policy.</p>',
  '<h2>Exclusively yours:</h2>',
  '<h2>Stop words:</h2>',
  '<h2>Blockquotes:</h2>',
  '<h2>Muted accounts</h2>',
  '<p>Don’t miss any of the following:</p>',
];

const helped = (help: string, control = SWITCH()) =>
  `<main><h1>Data</h1><div class="r"><div><div>${LABEL}</div><p>${help}</p></div>${control}</div></main>`;
/** Sentences in a row that say of "on" what the label does not. */
const TELLING = [
  'Turn this on to opt out. While it is off, we train on your chats.',
  'While it is off, we train on your chats.',
  'If this is turned on, your chats are excluded from training.',
  'To opt out, turn this on.',
  'Your chats are not used for training when this is on.',
  'Enable this and we will not train on what you write.',
  'Aktivieren Sie dies, um der Nutzung zu widersprechen.',
  'Activez cette option pour refuser l’entraînement.',
  'Actívalo para que no usemos tus datos.',
  'Ative para recusar o uso dos seus dados.',
  'Attiva questa opzione per opporti all’uso.',
  'Zet dit aan om bezwaar te maken.',
  'Włącz, aby sprzeciwić się uczeniu.',
  'Включите, чтобы запретить обучение на ваших данных.',
  'オンにすると、学習に使用されません。',
  '켜면 데이터가 학습에 사용되지 않습니다.',
  '开启后，我们不会使用您的数据进行训练。',
];
/** Sentences that agree with the label, or say something else. */
const AGREEING = [
  'Turn this off to opt out. While it is on, we train on your chats.',
  'When this is on, we use your chats to train our models. We do not sell your data.',
  'When this is on, we use your chats to train our models, but we do not sell them.',
  'If you turn this off, we may still use your chats to keep the service safe.',
  'If this is on, you can opt out at any time.',
  'If you disable this option, your new interactions will not be used to train our models.',
  'Turn this on or off to decide whether we train. We never sell your data.',
  'Deaktivieren Sie dies, um der Nutzung zu widersprechen.',
  'Désactivez cette option pour refuser l’entraînement.',
  'オフにすると、学習に使用されません。',
  '关闭后，我们不会使用您的数据进行训练。',
  'While this is on, we never sell what you write.',
];
/** Short sentences by which the data is in use now. */
const IN_USE = ['We are using your chats.', 'Your writing is being shared.', 'Ihre Chats werden genutzt.', 'In use'];
const ANSWERED = { ...TARGET, words: { on: ['Yes'], off: ['No'] } };
/** Two answers of which the first is chosen. */
const ANSWERS = ['Yes', 'No']
  .map(
    (name, i) =>
      `<label><input type="radio" name="q" ${i === 0 ? 'checked' : ''} data-mine onchange="window.wrong='chosen'"> ${name}</label>`,
  )
  .join(' ');
const STATED = { ...TARGET, words: { on: ['On', 'Enabled'], off: ['Off', 'Disabled'] } };
const RANGE = (attrs = '') =>
  `<input type="range" id="s" min="0" max="1" step="1" value="1" data-mine ${attrs} onchange="window.wrong='slid'">`;
/** Switches of a page of one setting, in languages of which no label is known, that exclude. */
const INVERTED = [
  ['ja', 'AIの学習からデータを除外する'],
  ['ko', 'AI 학습에서 내 데이터 제외'],
  ['ru', 'Запретить обучение на моих данных'],
  ['pt', 'Impedir o uso dos meus dados para treinar a IA'],
  ['it', 'Escludi i miei dati dalla formazione del modello'],
  ['tr', 'Verilerimi yapay zekâ eğitiminden hariç tut'],
  ['pl', 'Wyklucz moje dane ze szkolenia modeli'],
  ['zh', '将我的数据排除在训练之外'],
];
/** Leads under which a box does something else with what the label names. */
const OF_OTHER_THINGS = [
  '<h2>Email me when these settings change</h2>',
  '<h2>Show columns</h2>',
  '<p>Tick what you have reviewed.</p>',
  '<h2>Defaults for new members</h2>',
  '<h2 lang="de">Voreinstellungen für neue Konten</h2>',
  '<h2>Edit member</h2>',
  '<h2>Template for new projects</h2>',
  '<h2>Sandbox</h2>',
  '<h2 lang="de">Benachrichtigen Sie mich, wenn sich dies ändert</h2>',
  '<h2 lang="fr">Colonnes affichées</h2>',
];

export const SAID: Case[] = [
  ...['Do not use my data to:', 'Blocked uses'].map((lead): Case => ({
    name: `lead: over a row that is a refusal itself, ${lead}`,
    html: `<h2>${lead}</h2><div><span>Opt out of AI training</span> <input type="checkbox" data-mine onclick="window.wrong='pressed'"></div>`,
    target: { labels: [{ text: 'Opt out of AI training', lang: 'en', refuses: 'on' }] },
    read: { state: 'unclear', reason: 'contradictory' },
    change: { outcome: 'stopped', presses: 0 },
    timeout: 1500,
  })),
  ...TURNING.map((lead): Case => ({ name: `lead: ${lead}`, html: list(lead), ...contrary })),
  ...NAMING.map((lead): Case => ({ name: `lead: it names, ${lead}`, html: list(lead, BOX()), ...right })),
  {
    name: 'lead: far above, beyond rows of the same making',
    html: `<main><h2>Privacy</h2><p>Do not use my data to:</p>${['Ads', 'Research', 'Partners', 'Surveys', 'Places'].map((name) => row(name, OTHER(name))).join('')}${row(LABEL, DEAD)}</main>`,
    ...contrary,
  },
  {
    name: 'lead: the name of a form',
    html: `<main><form aria-label="Opt out of">${row(LABEL, DEAD)}${row('Ads', OTHER('Ads'))}</form></main>`,
    ...contrary,
  },
  {
    name: 'lead: the tab of a panel',
    html: `<main><div role="tablist"><button role="tab" aria-selected="true" id="t">Blocked uses</button></div><div role="tabpanel" aria-labelledby="t">${row(LABEL, DEAD)}${row('Ads', OTHER('Ads'))}</div></main>`,
    ...contrary,
  },
  {
    name: 'lead: a fold',
    html: `<main><details open><summary>Blocked uses</summary>${ROWS}</details></main>`,
    ...contrary,
  },
  {
    name: 'lead: the button of an accordion',
    html: list('<h3><button type="button" aria-expanded="true">Opt out of:</button></h3>'),
    ...contrary,
  },
  {
    name: 'lead: a heading with a button for help',
    html: list('<h2>Do not use my data to: <button type="button" aria-label="Help">?</button></h2>'),
    ...contrary,
  },
  {
    name: 'lead: a box for all of them',
    html: list(`<label>${OTHER_BOX('all')} Opt out of all of these</label>`),
    ...contrary,
  },
  {
    name: 'lead: a question over its answers',
    html: `<main><h2>${LABEL}</h2><p>Shall we stop learning from you?</p>${ANSWERS}</main>`,
    ...contrary,
    target: ANSWERED,
  },
  {
    name: 'lead: a question over answers that turns nothing',
    html: `<main><h2>${LABEL}</h2><p>May we learn from what you write to us?</p>${ANSWERS.replace(`window.wrong='chosen'`, '')}</main>`,
    target: ANSWERED,
    read: { state: 'allowed' },
  },
  {
    name: 'lead: the place that a navigation at the side marks',
    html: `<div><nav><a href="#a">Profile</a> <a href="#b" aria-current="page">Opt-outs</a></nav><main>${row(LABEL, DEAD)}${row('Ads', OTHER('Ads'))}</main></div>`,
    ...contrary,
  },
  {
    name: 'lead: another place in the navigation at the side',
    html: `<div><nav><a href="#a" aria-current="page">Privacy</a> <a href="#b">Opt-outs</a></nav><main>${row(LABEL, SWITCH())}${row('Ads', OTHER('Ads'))}</main></div>`,
    ...right,
  },
  {
    name: 'lead: the view of a list that is chosen',
    html: `<main><div><button aria-pressed="false">All</button><button aria-pressed="true">Refused</button></div>${row(LABEL, DEAD)}${row('Ads', OTHER('Ads'))}</main>`,
    ...contrary,
  },
  {
    name: 'lead: the way to the page of somebody else',
    html: `<main><nav aria-label="Breadcrumbs"><ol><li><a href="#t">Users</a></li><li><a href="#u">Account 4711</a></li><li>Privacy</li></ol></nav><h1>Account 4711</h1>${row(LABEL, DEAD)}${row('Ads', OTHER('Ads'))}</main>`,
    ...contrary,
  },
  {
    name: 'lead: the way to the page of oneself',
    html: `<main><nav aria-label="Breadcrumbs"><ol><li><a href="#t">Settings</a></li><li>Privacy</li></ol></nav><h1>Privacy</h1>${row(LABEL, SWITCH())}${row('Ads', OTHER('Ads'))}</main>`,
    ...right,
  },
  {
    name: 'lead: in a column beside the list',
    html: `<main><h1>Data</h1><div class="grid"><div><h2>Opt out</h2><p>Choose what we leave out.</p></div><div>${ROWS}</div></div></main>`,
    ...contrary,
  },
  { name: 'lead: everything except', html: list('<h2>We use your data for everything except</h2>'), ...contrary },
  {
    name: 'lead: everything except, in German',
    html: list('<p>Ihre Daten nutzen wir für alles außer:</p>'),
    ...contrary,
  },
  { name: 'lead: private from', html: list('<h2>Keep my content private from</h2>'), ...contrary },
  {
    name: 'lead: a box for all of them that only ticks them',
    html: list(`<label>${OTHER_BOX('all')} Allow all of these</label>`, BOX()),
    ...right,
  },
  ...TELLING.map((help): Case => ({ name: `told: ${help}`, html: helped(help, DEAD), ...contrary })),
  ...AGREEING.map((help): Case => ({ name: `told: it agrees, ${help}`, html: helped(help), ...right })),
  ...IN_USE.map((help): Case => ({ name: `told: beside “off”, ${help}`, html: helped(help, DEAD_OFF), ...contrary })),
  { name: 'told: beside “on”, Not participating', html: helped('Not participating', DEAD), ...contrary },
  { name: 'told: beside “on”, it is so', html: helped('We are using your chats.'), target: TARGET, read: on },
  {
    name: 'drawn: a caption that only begins like a refusal',
    html: `<main><div class="r"><p>${LABEL}</p><p>Limits vary</p>${SWITCH()}</div></main>`,
    ...right,
  },
  {
    name: 'told: a description by reference',
    html: `<main><h1>Data</h1><div class="r"><span>${LABEL}</span>${DEAD.replace('data-mine', 'data-mine aria-describedby="d"')}</div><p id="d">When this is on, we do not use your chats for training.</p></main>`,
    ...contrary,
  },
  {
    name: 'told: of the other label of one that refuses by being on',
    html: `<main><h1>Data</h1><div class="r"><div><div>Block AI training</div><p>When this is on, your chats are used to train our models.</p></div>${DEAD}</div></main>`,
    ...contrary,
    target: { labels: [{ text: 'Block AI training', lang: 'en', refuses: 'on' }] },
  },
  {
    name: 'told: what the row of another says of itself',
    html: `<main><div class="r"><div><div>Ads</div><p>Turn this on to opt out of ads.</p></div>${OTHER('Ads')}</div><div class="r"><div><div>${LABEL}</div></div>${SWITCH()}</div></main>`,
    ...right,
  },
  ...[
    'Choose the uses you would like to opt out of:',
    'Check a box to opt out. Leave it empty to allow the use.',
    'Select the processing that you object to.',
    'Cochez les usages que vous refusez :',
    'Marca los usos a los que te opones.',
  ].map((lead): Case => ({ name: `lead: ${lead}`, html: list(`<p>${lead}</p>`), ...contrary })),
  ...[
    'Uncheck a box to opt out.',
    'Choose how we use what you write. You can opt out at any time.',
    'Turn a use off to opt out of it:',
  ].map((lead): Case => ({ name: `lead: it agrees, ${lead}`, html: list(`<p>${lead}</p>`, BOX()), ...right })),
  {
    name: 'drawn: a button that leads to the other state',
    html: `<main><div class="r"><span>${LABEL}</span><p>Status: On</p><button type="button" data-mine onclick="window.wrong='pressed'">Off</button></div></main>`,
    ...contrary,
    target: STATED,
  },
  {
    name: 'drawn: a button beside a badge',
    html: `<main><div class="r"><span>${LABEL}</span><span class="badge" style="display:inline-block">Enabled</span><button type="button" data-mine onclick="window.wrong='pressed'">Disabled</button></div></main>`,
    ...contrary,
    target: STATED,
  },
  {
    name: 'drawn: a list beside a line that says otherwise',
    html: `<main><div class="r"><label for="s">${LABEL}</label><p>Currently off</p><select id="s" data-mine onchange="window.wrong='chosen'"><option selected>On<option>Off</select></div></main>`,
    ...contrary,
    target: STATED,
  },
  {
    name: 'drawn: a button beside a line that says the same',
    html: `<main><div class="r"><label for="s">${LABEL}</label><p>Currently on</p><select id="s" data-mine onchange="window.truth=this.value.toLowerCase()"><option selected>On<option>Off</select></div></main>`,
    target: STATED,
    read: on,
  },
  {
    name: 'drawn: the words at the ends, the other way round',
    html: `<main><div class="r"><span>${LABEL}</span><p>On</p>${DEAD}<p>Off</p></div></main>`,
    ...contrary,
  },
  {
    name: 'drawn: the words at the ends',
    html: `<main><div class="r"><span>${LABEL}</span><p>Off</p>${SWITCH()}<p>On</p></div></main>`,
    ...right,
  },
  {
    name: 'drawn: a slider between two words, the other way round',
    html: `<main><div class="r"><label for="s">${LABEL}</label><p>On</p>${RANGE()}<p>Off</p></div></main>`,
    ...contrary,
  },
  {
    name: 'drawn: a slider with labelled stops, the other way round',
    html: `<main><div class="r"><label for="s">${LABEL}</label>${RANGE('list="d"')}<datalist id="d"><option value="0" label="On"><option value="1" label="Off"></datalist></div></main>`,
    ...contrary,
  },
  {
    name: 'drawn: a slider with labelled stops',
    html: `<main><div class="r"><label for="s">${LABEL}</label>${RANGE('list="d"')}<datalist id="d"><option value="0" label="Off"><option value="1" label="On"></datalist></div></main>`,
    target: TARGET,
    read: on,
  },
  {
    name: 'drawn: a slider that names its stop in words that are not known',
    html: `<main><div class="r"><label for="s">${LABEL}</label>${RANGE('aria-valuetext="Never"')}</div></main>`,
    ...contrary,
  },
  {
    name: 'drawn: a slider that names its stop in another language, and otherwise',
    html: `<main><div class="r"><label for="s">${LABEL}</label>${RANGE('aria-valuetext="Deaktiviert"')}</div></main>`,
    ...contrary,
  },
  {
    name: 'drawn: a slider that names its stop by a number',
    html: `<main><div class="r"><label for="s">${LABEL}</label>${RANGE('aria-valuetext="100 %"')}</div></main>`,
    target: TARGET,
    read: on,
  },
  ...INVERTED.map(([lang, name]): Case => ({
    name: `text: a page of its own in another language, ${lang}`,
    html: `<!doctype html><html lang="${lang}"><body><main><div class="r"><span>${name}</span>${DEAD}</div></main></body></html>`,
    target: { ...TARGET, dedicated: { refuses: 'off' } },
    read: { state: 'unclear' },
    change: untouched,
    timeout: 1500,
  })),
  ...OF_OTHER_THINGS.map((lead): Case => ({ name: `lead: of another thing, ${lead}`, html: list(lead), ...contrary })),
  {
    name: 'lead: a menu of columns',
    html: `<main><div role="menu" aria-label="Columns"><div role="menuitemcheckbox" tabindex="0" aria-checked="true" data-mine onclick="window.wrong='column'">${LABEL}</div><div role="menuitemcheckbox" tabindex="0" aria-checked="true">Email</div></div></main>`,
    ...contrary,
  },
  {
    name: 'lead: how many are selected',
    html: list(`<div class="bar"><label>${OTHER_BOX('all')} Select all</label><span>1 selected</span></div>`),
    ...contrary,
  },
  {
    name: 'lead: a box that only ticks all of them',
    html: list(`<label>${OTHER_BOX('all')} Select all</label>`, BOX()),
    ...right,
  },
  {
    name: 'drawn: a box beside a state that does not follow it in any row',
    html: `<main><ul><li>${OTHER_BOX('turned', 'checked')} <span>${LABEL}</span> <p>On</p> <button>Edit</button></li><li>${OTHER_BOX('x')} <span>Ads</span> <p>On</p> <button>Edit</button></li></ul></main>`,
    ...contrary,
  },
  {
    name: 'drawn: a box beside a state that follows it in each row',
    html: `<main><ul><li>${BOX()} <span>${LABEL}</span> <p>On</p></li><li>${OTHER_BOX('x')} <span>Ads</span> <p>Off</p></li></ul></main>`,
    target: TARGET,
    read: on,
  },
  {
    name: 'text: a rule of the person, among others that can be deleted',
    html: `<main><h1>My rules</h1><ul>${['Write short answers', LABEL, 'Use metric units'].map((name) => `<li><span>${name}</span>${DEAD.replace(' data-mine', '')}<button type="button">Edit</button><button type="button" aria-label="Delete ${name}">🗑</button></li>`).join('')}</ul></main>`,
    target: TARGET,
    read: { state: 'unclear' },
    change: untouched,
    timeout: 1500,
  },
  {
    name: 'text: a setting whose own data can be deleted',
    html: `<main><ul><li><span>${LABEL}</span>${SWITCH()}<button type="button">Delete data</button></li><li><span>Ads</span>${OTHER('Ads')}</li></ul></main>`,
    target: TARGET,
    read: on,
  },
  ...['Widersprechen', 'Refuser', 'Bloquear', '拒否'].map((caption): Case => ({
    name: `drawn: a caption that denies, ${caption}`,
    html: `<main><div class="r"><p>${LABEL}</p><p>${caption}</p>${DEAD}</div></main>`,
    target: TARGET,
    read: { state: 'unclear' },
    change: untouched,
    timeout: 1500,
  })),
];
