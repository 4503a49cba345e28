/** What is shown of a setting elsewhere than where it is, and boxes that are answers, proposals or nobody's yet. */
import {
  BOX,
  contrary,
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

const under = (head: string, control = DEAD_OFF) =>
  `<main><h1>Privacy</h1><section>${head}<div class="r"><span>${LABEL}</span>${control}</div></section></main>`;

/** What stands over an example, news, a lesson or a question about a setting. */
const MODELS = [
  '<h2>Example</h2>',
  '<h2>Preview</h2>',
  '<h3>Try it out</h3>',
  '<p>This is what your members will see:</p>',
  '<p>You will see a switch like this one:</p>',
  '<h2>What’s new</h2>',
  '<p>Here is what it looks like:</p>',
  '<h3>Interactive example</h3>',
  '<h2>Survey</h2>',
  '<p>Question 3 of 5: which of these are on by default?</p>',
  '<h2 lang="de">Beispiel</h2>',
  '<h2 lang="fr">Aperçu</h2>',
  '<h2 lang="es">Ejemplo</h2>',
  '<h2 lang="ja">プレビュー</h2>',
  '<h2>Settings of the child account</h2>',
  '<h2>Jane Roe’s settings</h2>',
  '<h2>Team defaults</h2>',
  '<p>Step 2 of 4</p>',
  '<p>Switch it off as shown below:</p>',
  '<h2>Acme wants to:</h2>',
  '<nav aria-label="Breadcrumbs"><a href="#h">Help Center</a> › <a href="#p">Privacy</a></nav>',
  '<h2>Recommended settings</h2>',
  '<h2>Preset: maximum privacy</h2>',
  '<h2>Factory defaults</h2>',
  '<h2>What most people choose</h2>',
  '<h2 lang="zh">我不同意</h2>',
  '<h2 lang="ja">対象外にする項目</h2>',
  '<h2 lang="cs">Nepoužívat pro</h2>',
  '<h2 lang="el">Να μην χρησιμοποιούνται για</h2>',
  '<h2 lang="ro">Nu folosiți pentru</h2>',
  '<h2>Exempt me from</h2>',
  '<h2>Vetoed uses</h2>',
  '<h2>Anything but:</h2>',
  '<h2>Remove me from</h2>',
  '<h2 lang="tr">Kullanma:</h2>',
  'Do not use my data for: ',
];
/** What stands over settings of the person's own. */
const OWN = [
  '<h2>Presets</h2>',
  '<h2 lang="zh">不同的设置</h2>',
  '<p>Page 1 of 3</p>',
  '<h2>Previews</h2>',
  '<p>Example: what you write in a chat.</p>',
  '<h2>Labs and previews</h2>',
  '<h2>How we use your data</h2>',
];
/** Forms that wait for more than the box, by the rest of their markup. */
const SENT = [
  ['a request', '<label>E-mail <input type="email"></label>', '<button>Submit request</button>'],
  ['a new account', '<label>Password <input type="password"></label>', '<button type="submit">Create account</button>'],
  ['a letter', '<label>What happened? <textarea></textarea></label>', '<input type="submit" value="Absenden">'],
  ['an order', '<label>Name <input></label>', '<button>Weiter zur Kasse</button>'],
] as const;
/** Forms of settings. */
const KEPT = [
  ['that saves', '<label>Website <input></label>', '<button type="submit">Save</button>'],
  ['that updates', '<label>Name <input></label>', '<button type="submit">Update profile</button>'],
  [
    'whose fields are filled in',
    '<label>E-mail <input type="email" value="a@b.example"></label>',
    '<button>Send</button>',
  ],
  ['with a search', '<label>Search <input name="q"></label>', '<button>Go</button>'],
] as const;

export const MODELS_AND_FORMS: Case[] = [
  ...MODELS.map((head): Case => ({ name: `lead: it is a model under ${head}`, html: under(head), ...contrary })),
  ...OWN.map((head): Case => ({ name: `lead: it is no model under ${head}`, html: under(head, SWITCH()), ...right })),
  {
    name: 'lead: a badge before the label is over nothing',
    html: `<main><div class="r"><span>Preview</span> <span>${LABEL}</span>${SWITCH()}</div></main>`,
    ...right,
  },
  ...SENT.map(([what, field, button]): Case => ({
    name: `sent: with ${what}`,
    html: `<main><h1>Form</h1><form>${field}<label>${OTHER_BOX('answer')} ${LABEL}</label>${button}</form></main>`,
    ...contrary,
  })),
  ...KEPT.map(([what, field, button]): Case => ({
    name: `sent: not with a form ${what}`,
    html: `<main><h1>Profile</h1><form onsubmit="return false">${field}<label>${BOX()} ${LABEL}</label>${button}</form></main>`,
    target: TARGET,
    read: on,
  })),
  ...['You are browsing as a guest.', 'Log in to change your settings.', 'You are using a demo account.'].map(
    (said): Case => ({
      name: `signed out: “${said}”`,
      html: `<main><p>${said}</p><div><span>${LABEL}</span>${DEAD_OFF}</div></main>`,
      ...contrary,
      read: { state: 'unclear', reason: 'failed' },
    }),
  ),
  {
    name: 'lead: it is shown in a step of a lesson',
    html: `<main><h1>Your data</h1><ol><li>Open your settings.</li><li>Find this row:<div><span>${LABEL}</span>${DEAD_OFF}</div></li><li>Choose what you like.</li></ol></main>`,
    ...contrary,
  },
  {
    name: 'lead: it is a model that is in force from a day on',
    html: `<main><div><div><div>${LABEL}</div><p>Takes effect on 1 June.</p></div>${DEAD_OFF}</div></main>`,
    ...contrary,
  },
  {
    name: 'lead: numbered settings are no lesson',
    html: `<main><ol><li><span>Ads</span>${OTHER('')}</li><li><span>${LABEL}</span>${SWITCH()}</li><li><span>Mail</span>${OTHER('')}</li></ol></main>`,
    ...right,
  },
  {
    name: 'lead: it is shown in a figure by its caption',
    html: `<main><div><div><span>${LABEL}</span>${DEAD_OFF}</div><p>Figure 2. The row in Settings</p></div></main>`,
    ...contrary,
  },
  {
    name: 'signed out: a link to sign in says nothing, for some settings are for visitors too',
    html: `<header><a href="#in">Log in</a></header><main><div><span>${LABEL}</span>${SWITCH()}</div><a href="#in">Log in</a></main>`,
    ...right,
  },
  {
    name: 'swapped: two rows carry each other’s name',
    html: `<main><div><span>Ads</span>${OTHER(LABEL)}</div><div><span>${LABEL}</span>${OTHER('Ads')}</div></main>`,
    target: TARGET,
    read: { state: 'unclear', reason: 'ambiguous' },
    change: untouched,
    timeout: 1500,
  },
  {
    name: 'swapped: a row that displays another name, beside one called as displayed',
    html: `<main><div><span>Personal ads</span>${OTHER(LABEL)}</div><div><span>Mail</span>${OTHER('Mail')}</div></main>`,
    target: TARGET,
    read: { state: 'unclear', reason: 'ambiguous' },
    change: untouched,
    timeout: 1500,
  },
  {
    name: 'swapped: not where every row displays less than it is called',
    html: `<main><div><span>AI</span>${SWITCH(`aria-label="${LABEL}"`)}</div><div><span>Mail</span>${OTHER('Send me letters')}</div></main>`,
    ...right,
  },
  {
    name: 'swapped: a name that another has, which is called nothing else',
    html: `<main><div><div><span></span><input type="checkbox" aria-label="Location metadata"></div><div><div><span>${LABEL}</span></div><input type="checkbox" aria-label="Location metadata" onclick="window.wrong=1"></div></div></main>`,
    target: TARGET,
    read: { state: 'unclear' },
    change: { outcome: 'stopped', presses: 0 },
    timeout: 1200,
  },
  {
    name: 'swapped: a name that was copied from another row',
    html: `<main><div><span>Ads</span>${OTHER('Ads')}</div><div><span>${LABEL}</span>${OTHER('Ads')}</div></main>`,
    target: TARGET,
    read: { state: 'unclear' },
    change: untouched,
    timeout: 1500,
  },
  {
    name: 'swapped: a name that every switch has',
    html: `<main><div><span>Ads</span>${OTHER('Toggle it')}</div><div><span>${LABEL}</span>${SWITCH('aria-label="Toggle it"')}</div></main>`,
    ...right,
  },
  {
    name: 'swapped: numbered names of kinds say nothing',
    html: `<main><div><span>Ads</span>${OTHER('switch-1')}</div><div><span>${LABEL}</span>${SWITCH('aria-label="switch-2"')}</div></main>`,
    ...right,
  },
];
