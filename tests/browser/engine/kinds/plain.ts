/** Plain rows of plain pages, among words and buttons that turn, fail and fix nothing. */
import {
  BOX,
  changed,
  LABEL,
  off,
  on,
  OTHER,
  OTHER_BOX,
  right,
  SWITCH,
  SWITCH_OFF,
  TARGET,
  untouched,
  type Case,
} from './parts.ts';

const failed = {
  target: TARGET,
  read: { state: 'unclear', reason: 'failed' },
  change: untouched,
  timeout: 1500,
} as const;
const helped = (help: string, control = SWITCH()) =>
  `<main><h1>Data</h1><div style="display:flex"><div><div>${LABEL}</div>${help}</div>${control}</div><div>Ads ${OTHER('Ads')}</div></main>`;
const entry = (name: string, control: string, act: string) =>
  `<li><span>${name}</span> ${control} <button>${act}</button></li>`;
const entries = (act: string) =>
  `<main><ul>${entry('Location', OTHER('Location'), act)}${entry(LABEL, SWITCH(), act)}${entry('Ads', OTHER('Ads'), act)}</ul></main>`;
/** Two answers of which the first is chosen. */
const ANSWERS = ['On', 'Off']
  .map(
    (name, i) =>
      `<label><input type="radio" name="q" ${i === 0 ? 'checked' : ''} data-mine onchange="window.truth='${name.toLowerCase()}'">${name}</label>`,
  )
  .join('');
const asked = (inner: string) =>
  `<fieldset><legend>Ads</legend>${OTHER_BOX('Ads')}</fieldset><fieldset>${inner}</fieldset>`;

export const PLAIN: Case[] = [
  ...['Delete my data', 'Delete all history', 'Meine Daten löschen', 'データを削除'].map((act): Case => ({
    name: `plain: every row has a button, ${act}`,
    html: entries(act),
    ...right,
  })),
  {
    name: 'plain: every row has a button that deletes the row',
    html: entries('Delete').replaceAll("window.truth='", "window.wrong='"),
    target: TARGET,
    read: { state: 'unclear' },
    change: untouched,
    timeout: 1500,
  },
  {
    name: 'plain: a short sentence below a legend, and a button behind the answers',
    html: asked(
      `<legend>${LABEL}</legend><p>Learn how this works.</p><div><div role="radiogroup">${ANSWERS}</div></div><button>See details</button>`,
    ),
    ...right,
  },
  {
    name: 'plain: a sentence below the title, and a link beside the box',
    html: `<div><div><div><span>${LABEL}</span><p>Turn this off at any time.</p></div></div><div><div>${BOX()}</div><a href="#h">Learn more</a></div></div>`,
    ...right,
  },
  {
    name: 'plain: another title, and a link beside the box',
    html: `<div><div><div><span>${LABEL}</span><p>Ads and offers</p></div></div><div><div>${OTHER_BOX('ads')}</div><a href="#h">Learn more</a></div></div>`,
    target: TARGET,
    read: { state: 'unclear' },
    change: untouched,
    timeout: 1500,
  },
  ...[
    '<p>By turning this off, your data will no longer be used to train our models.</p>',
    '<ul><li>Chats and prompts</li><li>Not included: passwords</li></ul>',
    '<p>We never use:</p><ul><li>Passwords</li><li>Payment data</li></ul>',
    '<p>Uses chats to train models. Not applied to temporary chats.</p>',
    '<p>Temporary chats are not saved.</p>',
    '<p>Available on all plans.</p>',
    '<p>Default: On</p>',
    '<p>Empfohlen: An</p>',
  ].map((help): Case => ({ name: `plain: its help says, ${help}`, html: helped(help), ...right })),
  {
    name: 'plain: available on all plans, and the input behind what is drawn is transparent',
    html: `<div><div>${LABEL}<p>Available on all plans.</p></div><span style="position:relative;display:inline-block;width:58px;height:38px">${BOX('style="position:absolute;opacity:0;width:58px;height:38px;margin:0"')}<i style="display:block;width:20px;height:20px;background:#17c"></i></span></div>`,
    ...right,
  },
  ...['We couldn’t verify your phone number.', 'Shows saved copies when you’re offline.'].map((said): Case => ({
    name: `plain: of something else, ${said}`,
    html: `<main>${helped('')}<section><h2>Account</h2><p>${said}</p></section></main>`,
    ...right,
  })),
  ...[
    '<div><b>Privacy</b><p>Not saved yet. The stored value is on.</p></div>',
    '<div><h4>Hm</h4>Retry</div>',
    '<p>You’re offline. Showing your settings as of 3 October.</p>',
    '<p>You’re previewing this page as a member.</p>',
    '<p>Changes you make here are not saved.</p>',
    '<p>Sample only. Your real settings are on the next page.</p>',
    '<p lang="ja">設定を読み込めませんでした。既定値を表示しています。</p>',
    '<p lang="ko">설정을 불러오지 못했습니다.</p>',
  ].map((said): Case => ({
    name: `plain: a page that says it does not know, ${said}`,
    html: `<main>${said}${helped('', SWITCH_OFF.replace("window.truth='", "window.wrong='"))}</main>`,
    ...failed,
  })),
  {
    name: 'plain: an invitation above that can be turned down',
    html: `<p>Lee invited you to join Contoso. <button>Accept</button> <button>Decline</button></p>${helped('')}`,
    ...right,
  },
  {
    name: 'plain: accept and decline below the settings',
    html: `${helped('')}<div><button>Accept</button> <button>Decline</button></div>`,
    target: TARGET,
    read: on,
    change: { outcome: 'stopped', stopped: 'unsaved', presses: 1 },
  },
  ...[
    ['zh', '数据用于优化体验', '推荐'],
    ['ja', 'モデルの改善に協力する', 'おすすめ'],
    ['ko', '모델 개선에 참여', '신규'],
    ['ar', 'تحسين النموذج للجميع', 'جديد'],
    ['fr', 'Améliorer le modèle pour tous', 'Bêta'],
  ].map(([lang = '', label = '', badge]): Case => ({
    name: `plain: a badge in ${lang}`,
    html: `<div lang="${lang}"><h4>${label} <span>${badge}</span></h4>${SWITCH()}</div>`,
    target: { labels: [off(label, lang)] },
    read: { ...on, label },
    change: changed,
  })),
  {
    name: 'plain: a part before it has a title of its own, and a control that nobody knows',
    html: `<fieldset><legend>Do not improve the search</legend><p>For all.</p><x-unknown></x-unknown></fieldset><fieldset><legend>${LABEL}</legend>${SWITCH()}</fieldset><fieldset><legend>Ads</legend>${OTHER('Ads')}</fieldset>`,
    ...right,
  },
  {
    name: 'plain: a head in a part of its own is over what follows',
    html: `<div><h3>Do not use my data to:</h3><p>For all.</p></div><div><h3>${LABEL}</h3>${SWITCH().replace('window.truth=', 'window.wrong=')}</div>`,
    target: TARGET,
    read: { state: 'unclear', reason: 'contradictory' },
    change: untouched,
    timeout: 1500,
  },
];
