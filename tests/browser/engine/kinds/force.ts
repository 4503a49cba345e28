/** Sentences in a row by which the position that its switch shows is not the one in force, and such that say nothing of it. */
import { contrary, DEAD, DEAD_OFF, LABEL, OTHER, right, SWITCH, TARGET, type Case } from './parts.ts';

const told = (help: string, control: string) =>
  `<main><h1>Data</h1><h2>Privacy</h2><ul><li style="display:flex"><div><h4>${LABEL}</h4><p>${help}</p></div>${control}</li><li>Ads ${OTHER('Ads')}</li></ul></main>`;

/** Beside a switch that is off. */
const IDLE_OFF = [
  'Overridden by your organization. Its policy applies instead of this setting.',
  'This setting no longer has any effect. Use the new page instead.',
  'Takes effect on 15 January 2027. Until then, your chats continue to be used.',
  'Waiting for approval by an owner.',
  'Pending approval',
  'The previous value is still in force.',
  'Your chats are used until you finish signing the addendum.',
  'Off for guests, on for members.',
  'Ignored while your account is managed by Acme.',
  'The switch is kept for older apps and does nothing.',
  'Not yet in effect',
  'The setting of your organization wins over yours.',
  'Your chats are used for training, whatever you choose here.',
  'Turned back on by Dana on 3 May.',
  'You are currently opted in.',
  'Effective value: On (inherited)',
  'For this browser alone. Your account setting: On.',
  'Your organization has turned this on for everyone.',
  'Your own choice is kept but not used while you are a member.',
  'Die Richtlinie deiner Organisation hat Vorrang.',
  'Gilt ab 1. Februar. Bis dahin werden deine Chats verwendet.',
  'En attente de validation par un administrateur.',
  'Pendiente de aprobación.',
  '組織の設定が優先されます。',
  '承認待ち',
  '尚未生效，待批准。',
  '승인 대기 중',
];
/** Beside one that is on. */
const IDLE_ON = [
  'Paused until you verify your e-mail address.',
  'Temporarily suspended. We use nobody’s chats.',
  'Applies to Free accounts only. Your current plan is Business.',
  'Not available in your region, whatever this switch shows.',
  'You have opted out on 12 May.',
  'Status: opted out since 12 May 2026',
  'Opted out for this account since May',
  'Excluded: all of your chats and files',
  'Sie haben der Verwendung am 3. März 2026 widersprochen.',
];
/** What the switch does, where the label says another thing. */
const ACTS = [
  'Stops us from using your chats.',
  'Prevent your chats from being used to train our models',
  'Exclude your chats from training.',
  'Verhindert, dass wir deine Chats zum Training nutzen.',
  'Empêche l’utilisation de vos conversations pour l’entraînement de nos modèles.',
  'Impide que usemos tus conversaciones para entrenar modelos.',
  'チャットを学習から除外します。',
  '禁止将你的对话用于训练。',
  '대화가 학습에 사용되는 것을 차단합니다.',
];
/** What is said beside a plain one. */
const PLAIN = [
  'Opt out of training at any time.',
  'We never sell your data, whatever you choose.',
  'If your organization has a policy, yours is ignored.',
  'Opted in people help us most.',
  'It does nothing to your plan, and is not applied to temporary chats.',
  'We won’t share what you write with advertisers',
  'Helps us train models. Pictures sent by API are never used',
  '広告に使用することはなく、外部にも提供しません',
  'This cannot be overridden by an app.',
  'This setting takes precedence over older ones.',
  'Turning this off has no effect on your plan.',
  'In temporary chats this has no effect.',
  'If your organization has a policy, it takes precedence.',
  'Chats that you rate are kept until you delete them.',
  'Changes take effect within 48 hours.',
  'You agreed on 2 January 2026 and can withdraw at any time.',
  'You have opted out of ads.',
  'Only owners of a workspace can change this. You are an owner.',
  'Die Rechtmäßigkeit der bis dahin erfolgten Verarbeitung bleibt unberührt.',
];

export const FORCE: Case[] = [
  ...IDLE_OFF.map((help): Case => ({ name: `force: off, ${help}`, html: told(help, DEAD_OFF), ...contrary })),
  ...IDLE_ON.map((help): Case => ({ name: `force: on, ${help}`, html: told(help, DEAD), ...contrary })),
  ...ACTS.map((help): Case => ({ name: `force: what it does, ${help}`, html: told(help, DEAD), ...contrary })),
  {
    name: 'force: what it does, allow us to train',
    html: told('Allow us to train on your chats.', DEAD_OFF).replace(LABEL, 'Opt out of AI training'),
    ...contrary,
    target: { labels: [{ text: 'Opt out of AI training', lang: 'en', refuses: 'on' }] },
  },
  ...PLAIN.map((help): Case => ({
    name: `force: it says nothing of it, ${help}`,
    html: told(help, SWITCH()),
    ...right,
  })),
  ...[
    `<div><label for="s">${LABEL}</label><p>Overridden by your organization.</p><select id="s" data-mine onchange="window.wrong='chosen'"><option>On</option><option selected>Off</option></select></div>`,
    `<fieldset><legend>${LABEL}</legend><p>Waiting for approval by an owner.</p><label><input type="radio" name="q" onclick="window.wrong='chosen'"> On</label><label><input type="radio" name="q" checked data-mine> Off</label></fieldset>`,
  ].map((html, i): Case => ({ name: `force: a choice (${i})`, html: `<main>${html}</main>`, ...contrary })),
  {
    name: 'force: what another option would do',
    html: `<main><h3 id="g">${LABEL}</h3><div role="radiogroup" aria-labelledby="g">${['On', 'Off'].map((name, k) => `<div role="radio" tabindex="0" aria-checked="${k === 0}" data-mine onclick="for(const e of this.parentNode.children)e.setAttribute('aria-checked',e===this);window.truth='${name.toLowerCase()}'">${name}<p>Your chats are used in this way until you save another one.</p></div>`).join('')}</div></main>`,
    ...right,
  },
  ...['These settings are overridden by your organization.', 'Your choices are pending approval.'].map(
    (lead): Case => ({
      name: `force: over the list, ${lead}`,
      html: told('', DEAD_OFF).replace('<ul>', `<p>${lead}</p><ul>`),
      ...contrary,
    }),
  ),
  {
    name: 'force: of something else over the list',
    html: told('', SWITCH()).replace('<ul>', '<p>Your verified badge is pending approval.</p><ul>'),
    ...right,
  },
  {
    name: 'force: a cell of a table that wraps a pale switch, and who fixed it in another',
    html: `<table><tbody><tr><td>${LABEL}<p>Managed by your organization.</p></td><td><div style="opacity:.4"><span>${DEAD_OFF}</span></div></td></tr></tbody></table>`,
    target: TARGET,
    read: { state: 'locked', fixed: 'refused' },
    change: { outcome: 'stopped', stopped: 'locked', presses: 0 },
  },
  {
    name: 'force: a lead over a title with a badge, of the same rank',
    html: `<main><h1>Settings</h1><h2>Do not use my data to:</h2><div><section><h2>${LABEL}<small>New</small></h2>${DEAD_OFF}</section></div></main>`,
    ...contrary,
  },
  {
    name: 'force: of another row',
    html: told('You decide.', SWITCH()).replace('<li>Ads', '<li>Ads <p>Pending approval</p>'),
    ...right,
  },
  {
    name: 'force: of another part of the page',
    html: `${told('You decide.', SWITCH())}<section><h2>Calendar</h2><p>Paused until you reconnect it.</p></section>`,
    ...right,
  },
  {
    name: 'force: what greys a switch stands over the list',
    html: told('', DEAD_OFF.replace('style="', 'style="opacity:.4;')).replace(
      '<ul>',
      '<p>Grey switches are inherited from your organization.</p><ul>',
    ),
    ...contrary,
    read: { state: 'unclear' },
  },
  ...[
    '<p>Request a change</p>',
    '<h2>Filter by setting</h2>',
    '<h2>Policy template: Contractors</h2>',
    '<p>You manage these settings for Mia.</p>',
    '<p>Editing preferences for: Priya N.</p>',
  ].map((lead): Case => ({
    name: `force: of something else, ${lead}`,
    html: `<main><h1>Data</h1>${lead}<ul><li>${LABEL} ${DEAD_OFF}</li><li>Ads ${OTHER('Ads')}</li></ul></main>`,
    ...contrary,
  })),
  ...[
    '<p>Manage settings for your account</p>',
    '<h2>Filters and lenses</h2>',
    '<p>Request a copy of your data at any time.</p>',
  ].map((lead): Case => ({
    name: `force: no lead of something else, ${lead}`,
    html: `<main><h1>Data</h1>${lead}<ul><li>${LABEL} ${SWITCH()}</li><li>Ads ${OTHER('Ads')}</li></ul></main>`,
    ...right,
  })),
];
