/**
 * LinkedIn's settings as far as Holdout meets them, at www.linkedin.com. The markup follows what is known of the real
 * pages; everything around it is plausible and no more. `variants.ts` lists how a page can be made to differ.
 */
import { readFileSync } from 'node:fs';
import { browserBundle, nodeModule } from '../bundle.ts';
import type { Call, Replica, Reply } from '../server.ts';
import { settingsHtml } from './artdeco.ts';
import type { Boot, SwitchModel } from './model.ts';
import { isVariant, variantsOf, type Variant } from './variants.ts';
import { langs, objection, words, type Lang, type Words } from './words.ts';

export type { Variant } from './variants.ts';
export { langs, words } from './words.ts';

export interface LinkedInState {
  /** What the server remembers: true lets LinkedIn train. */
  allowDataForGenerativeAI: boolean;
  /** The other settings, as far as their pages were used. */
  others: Record<string, boolean>;
  /** Applies to every page, whatever its query. */
  variant: Variant[];
  /** Every attempt to save, in order; `stored` is what the server really kept. */
  saves: { key: string; settingValue: boolean; stored: boolean }[];
  /** Every objection form that was sent. Nothing but a person may ever do that. */
  submitted: Record<string, string>[];
  /** Queries whose `on` or `off` has been applied. */
  applied: string[];
}

const KEY = 'allowDataForGenerativeAI';
const base = '/mypreferences/d';
export const paths = {
  setting: `${base}/settings/data-for-ai-improvement`,
  research: `${base}/settings/policy-and-academic-research`,
  hub: `${base}/`,
  privacy: `${base}/categories/privacy`,
  feed: '/feed/',
  login: '/login',
  uasLogin: '/uas/login',
  authwall: '/authwall',
  objection: '/help/linkedin/ask/TS-DPRO',
  help: '/help/linkedin/answer/a6278444',
} as const;

const escape = (text: string): string => text.replace(/[&<>"]/gu, (char) => `&#${char.charCodeAt(0)};`);
const style = readFileSync(new URL('style.css', import.meta.url), 'utf8');

/**
 * The variants in force for a call: the page's own (for a call by the page's script, its Referer's) and the world's.
 */
function inForce(call: Call, state: LinkedInState): Set<Variant> {
  for (const token of state.variant)
    if (!isVariant(token)) throw new Error(`The replica has no variant "${String(token)}"`);
  const referer = call.headers.referer;
  const own =
    call.url.pathname.startsWith('/mysettings-api/') && referer ? new URL(referer).searchParams : call.url.searchParams;
  const query = variantsOf(own);
  const once = [...query, ...state.variant].find((token) => token === 'on' || token === 'off');
  const source = query.includes(once ?? 'on') ? call.url.pathname + call.url.search : 'world';
  const all = new Set([...state.variant, ...query]);
  if (all.has('dragsNeighbour')) all.add('neighbours');
  if (once !== undefined && !state.applied.includes(`${source} ${once}`)) {
    state.applied.push(`${source} ${once}`);
    state.allowDataForGenerativeAI = (once === 'on') !== all.has('inverted');
  }
  return all;
}

function langOf(variants: Set<Variant>): Lang {
  return langs.find((lang) => variants.has(`lang:${lang}`)) ?? 'en';
}

function labelOf(variants: Set<Variant>, text: Words): string {
  if (variants.has('inverted')) return 'Don’t use my data for training content creation AI models';
  if (variants.has('renamed')) return 'Let my data make LinkedIn’s writing tools better';
  return text.toggle;
}

function otherModel(state: LinkedInState, key: string, label: string): SwitchModel {
  state.others[key] ??= true;
  return { key, label, on: state.others[key] };
}

/** Settings that no definition has: invented. */
export const APPEARED = [
  'Use my voice to train speech models',
  'Allow partners to train AI models on my articles',
] as const;

function bootOf(state: LinkedInState, variants: Set<Variant>): Boot {
  const text: Words = words[langOf(variants)];
  const boot: Boot = {
    gen: variants.has('old') ? 'old' : variants.has('mid') ? 'mid' : 'new',
    neighbours: [],
    words: { on: text.on, off: text.off, failed: 'Something went wrong. Please try again.' },
    locked: variants.has('locked'),
    dangling: variants.has('dangling'),
    disagree: variants.has('disagree'),
    doubleClick: variants.has('doubleClick'),
    rerender: variants.has('rerender'),
    dragsNeighbour: variants.has('dragsNeighbour'),
    toast: variants.has('toast'),
    unread: variants.has('unread'),
  };
  if (!variants.has('notOffered')) {
    const on = state.allowDataForGenerativeAI !== variants.has('inverted');
    boot.setting = { key: KEY, label: labelOf(variants, text), on };
  }
  if (variants.has('similar')) {
    boot.neighbours.push(
      otherModel(state, 'allowProfileAndActivityDataForMarketingAds', 'Use my data to personalise ads'),
      otherModel(state, 'shareDataWithTrustedPartners', `${text.toggle} (trusted partners)`),
    );
  }
  if (variants.has('appeared')) {
    boot.neighbours.push(
      otherModel(state, 'allowVoiceForSpeechModels', APPEARED[0]),
      otherModel(state, 'allowArticlesForPartners', APPEARED[1]),
    );
  }
  if (variants.has('twin')) boot.neighbours.push(otherModel(state, 'allowUseOfThirdPartyData', text.toggle));
  if (variants.has('neighbours')) {
    boot.neighbours.push(
      otherModel(state, 'allowAdsByAge', 'Use my age for ads'),
      otherModel(state, 'allowLinkedInAudienceNetwork', 'Show me ads outside LinkedIn'),
    );
  }
  if (variants.has('lateHydration')) boot.hydrateAfter = 1500;
  if (variants.has('lateRender')) boot.renderAfter = 1200;
  if (variants.has('neverRender')) boot.renderAfter = -1;
  return boot;
}

const navigation = [
  ['Account preferences', `${base}/categories/account`],
  ['Sign in & security', `${base}/categories/sign-in-and-security`],
  ['Visibility', `${base}/categories/profile-visibility`],
  ['Data privacy', paths.privacy],
  ['Advertising data', `${base}/categories/ads`],
  ['Notifications', `${base}/categories/notifications`],
] as const;

const routed = (href: string, text: string, more = ''): string =>
  `<a href="${href}" data-route>${escape(text)}${more}</a>`;

interface Page {
  lang: Lang;
  title: string;
  /** Inside `<div id="content">`, which the page's router replaces. */
  content: string;
  signedIn: boolean;
  status?: number;
}

function document(page: Page, own: boolean): Reply {
  const header = page.signedIn
    ? `<header class="global-nav"><a class="global-nav__logo" href="${paths.feed}">in</a>` +
      `<input class="global-nav__search" type="text" placeholder="Search" aria-label="Search">` +
      `<nav aria-label="Primary navigation"><ul><li>${routed(paths.feed, 'Home')}</li><li><a href="/mynetwork/">My Network</a></li>` +
      `<li><a href="/jobs/">Jobs</a></li><li><a class="global-nav__me" href="/in/sam-replica/" aria-label="Me">Me</a></li></ul></nav></header>`
    : `<header class="global-nav"><a class="global-nav__logo" href="/">in</a><nav aria-label="Primary navigation"><ul>` +
      `<li><a href="/signup">Join now</a></li><li><a href="${paths.login}">Sign in</a></li></ul></nav></header>`;
  const cookies = page.signedIn
    ? ['liap=true; Path=/; Secure', 'JSESSIONID="ajax:0000000000"; Path=/; Secure']
    : ['liap=; Path=/; Secure; Max-Age=0', 'JSESSIONID="ajax:0000000000"; Path=/; Secure'];
  return {
    purpose: 'page',
    own,
    status: page.status ?? 200,
    headers: {
      'set-cookie': cookies,
      // As strict as the real site where it matters: nothing inline, nothing from elsewhere.
      'content-security-policy':
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'",
    },
    body:
      `<!doctype html><html lang="${page.lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
      `<title>${escape(page.title)} | LinkedIn</title><link rel="stylesheet" href="/replica/style.css"><script defer src="/replica/client.js"></script></head>` +
      `<body>${header}<div id="content">${page.content}</div>` +
      `<footer><a href="/legal/user-agreement">User Agreement</a> <a href="/legal/privacy-policy">Privacy Policy</a></footer></body></html>`,
  };
}

function settingsFrame(heading: string, main: string): string {
  const items = navigation.map(([text, href]) => `<li>${routed(href, text)}</li>`).join('');
  return (
    `<div class="settings"><aside><h2>Settings</h2><nav aria-label="Settings"><ul>${items}</ul></nav></aside>` +
    `<main><h1>${escape(heading)}</h1>${main}</main></div>`
  );
}

/** 3,000 switches in 3,000 rows: more than 20,000 nodes. They are the page's own and do nothing but flip. */
function crowd(gen: Boot['gen']): string {
  const row = (n: number): string =>
    gen === 'new'
      ? `<div class="setting-row"><div class="setting-label" id="other${n}">Topic ${n}</div><p>Posts about <b>this</b></p><input type="checkbox" role="switch" aria-labelledby="other${n}"${n % 2 ? ' checked' : ''}></div>`
      : `<div class="setting-row"><div><label for="other${n}">Topic ${n}</label><p>About this</p><input type="checkbox" class="artdeco-toggle__button" id="other${n}"${n % 2 ? ' checked' : ''}></div></div>`;
  return `<section><h2>Topics</h2>${Array.from({ length: 3000 }, (_, n) => row(n + 1)).join('\n')}</section>`;
}

async function drawn(boot: Boot): Promise<string> {
  if (boot.hydrateAfter === undefined) return '<div class="skeleton" aria-busy="true"><span></span><span></span></div>';
  if (boot.gen !== 'new') return settingsHtml(boot);
  const { render } = await nodeModule<{ render: (boot: Boot) => string }>(new URL('server.jsx', import.meta.url));
  return render(boot);
}

const bootCode = (boot: Boot): string => `<code id="boot" hidden>${escape(JSON.stringify(boot))}</code>`;

async function settingPage(state: LinkedInState, variants: Set<Variant>, own: boolean): Promise<Reply> {
  const lang = langOf(variants);
  const text: Words = words[lang];
  const boot = bootOf(state, variants);
  const question = variants.has('notOffered')
    ? // The real wording is not known: the page has its title, the person is signed in, and there is nothing to operate.
      '<p>Replica: there is nothing to choose here in your region.</p>'
    : `<p>${escape(text.question)}</p>`;
  const title = text.section;
  const main =
    `<section>${question}<div id="app">${await drawn(boot)}</div>` +
    `<p><a href="${paths.help}">${escape(text.learnMore)}</a></p></section>${variants.has('big') ? crowd(boot.gen) : ''}${bootCode(boot)}`;
  return document({ lang, title, content: settingsFrame(title, main), signedIn: true }, own);
}

async function researchPage(state: LinkedInState, variants: Set<Variant>, own: boolean): Promise<Reply> {
  const lang = langOf(variants);
  const boot = bootOf(state, new Set([...variants].filter((token) => ['new', 'mid', 'old'].includes(token))));
  boot.setting = otherModel(state, 'allowAnonymizedDataResearch', 'Share my de-identified data for research');
  const heading = 'Policy and academic research';
  const main = `<section><div id="app">${await drawn(boot)}</div></section>${bootCode(boot)}`;
  return document({ lang, title: heading, content: settingsFrame(heading, main), signedIn: true }, own);
}

function listPage(state: LinkedInState, variants: Set<Variant>, own: boolean, hub: boolean): Reply {
  const lang = langOf(variants);
  const text: Words = words[lang];
  const word = state.allowDataForGenerativeAI ? text.on : text.off;
  const rows = hub
    ? navigation.map(([name, href]) => `<li>${routed(href, name)}</li>`)
    : [
        `<li><a href="${base}/settings/manage-your-data">Manage your data and activity</a></li>`,
        `<li><a href="${base}/settings/download-my-data">Get a copy of your data</a></li>`,
        ...(variants.has('notOffered') || variants.has('notOfferedRedirect')
          ? []
          : [`<li>${routed(paths.setting, text.section, `<span class="value">${escape(word)}</span>`)}</li>`]),
        `<li>${routed(paths.research, 'Policy and academic research')}</li>`,
      ];
  const heading = hub ? 'Settings' : 'Data privacy';
  const main = `<section>${hub ? '' : '<h2>How LinkedIn uses your data</h2>'}<ul class="rows">${rows.join('')}</ul></section>`;
  return document({ lang, title: heading, content: settingsFrame(heading, main), signedIn: true }, own);
}

const post = (n: number): string =>
  `<article><h3>Someone ${n}</h3><p>A post about nothing in particular.</p><button type="button" aria-pressed="false">Like</button></article>`;

function feedPage(variants: Set<Variant>, own: boolean): Reply {
  const content =
    `<main><h1 class="visually-hidden">Feed</h1><p>${routed(`${base}/`, 'Settings & Privacy')} ${routed(paths.setting, 'Data for Generative AI Improvement')}</p>` +
    `${Array.from({ length: 10 }, (_, n) => post(n + 1)).join('')}</main>`;
  return document({ lang: langOf(variants), title: 'Feed', content, signedIn: true }, own);
}

function loginPage(title: string): Reply {
  const content =
    `<main><h1>${escape(title)}</h1><form method="post" action="/checkpoint/lg/login-submit"><label>Email or phone <input name="session_key" type="text"></label>` +
    `<label>Password <input name="session_password" type="password"></label>` +
    `<label><input type="checkbox" name="rememberMeOptIn" checked> Keep me logged in</label><button type="submit">${escape(title)}</button></form></main>`;
  return document({ lang: 'en', title, content, signedIn: false }, false);
}

function objectionPage(variants: Set<Variant>, signedIn: boolean, own: boolean): Reply {
  const lang = langOf(variants) === 'nl' ? 'nl' : 'en';
  const options = [
    ['object-profile', 'Object to or request the restriction of the processing of my personal data'],
    ['object-ai', objection[lang]],
    ['other', 'Something else'],
  ] as const;
  const choice = variants.has('radio')
    ? `<fieldset><legend>Request type</legend>${options
        .map(
          ([value, text]) => `<label><input type="radio" name="requestType" value="${value}"> ${escape(text)}</label>`,
        )
        .join('')}</fieldset>`
    : `<label>Request type <select name="requestType"><option value="">Select</option>${options
        .map(([value, text]) => `<option value="${value}">${escape(text)}</option>`)
        .join('')}</select></label>`;
  const content =
    `<main><h1>Data Processing Objection Form</h1><p>Use this form to object to or request the restriction of the processing of your personal data.</p>` +
    `<form method="post" action="${paths.objection}"><label>Email address <input type="email" name="email"></label>${choice}` +
    `<label>Describe your request <textarea name="description" rows="6" cols="60"></textarea></label>` +
    `<label><input type="checkbox" name="declaration"> I declare that this information is true</label>` +
    `<button type="submit">Submit</button></form></main>`;
  return document({ lang, title: 'Data Processing Objection Form', content, signedIn }, own);
}

function helpPage(signedIn: boolean, own: boolean): Reply {
  const content =
    `<main><h1>LinkedIn and generative AI</h1><p>You can change your <a href="${paths.setting}">Data for Generative AI Improvement</a> setting at any time, ` +
    `or use the <a href="${paths.objection}">Data Processing Objection Form</a>.</p></main>`;
  return document({ lang: 'en', title: 'LinkedIn and generative AI', content, signedIn }, own);
}

const redirect = (location: string, own: boolean): Reply => ({
  purpose: 'page',
  own,
  status: 302,
  headers: { location },
});

const json = (value: unknown, own: boolean, more: Partial<Reply> = {}): Reply => ({
  purpose: 'api',
  own,
  type: 'application/json',
  body: JSON.stringify(value),
  ...more,
});

function api(call: Call, state: LinkedInState, variants: Set<Variant>, own: boolean): Reply | undefined {
  const key = /^\/mysettings-api\/settingsApiSettings\/(\w+)$/u.exec(call.url.pathname)?.[1];
  if (key === undefined) return undefined;
  if (!own || variants.has('signedOut')) return json({ status: 403 }, own, { status: 403 });
  const ours = key === KEY;
  const flipped = ours && variants.has('inverted');
  if (call.method === 'GET') {
    return json(
      {
        settingKey: key,
        settingValue: (ours ? state.allowDataForGenerativeAI : (state.others[key] ?? true)) !== flipped,
      },
      own,
    );
  }
  if (call.method !== 'POST') return json({ status: 405 }, own, { status: 405 });
  const sent: { settingValue: boolean } = JSON.parse(call.body);
  const refuses = ours && variants.has('refuseToSave');
  if (!refuses && !(ours && variants.has('forgets'))) {
    const value = sent.settingValue !== flipped;
    if (ours) state.allowDataForGenerativeAI = value;
    else state.others[key] = value;
  }
  const stored = ours ? state.allowDataForGenerativeAI : (state.others[key] ?? true);
  state.saves.push({ key, settingValue: sent.settingValue, stored });
  return refuses
    ? json({ status: 500 }, own, { status: 500, after: 800 })
    : json({ settingKey: key, settingValue: sent.settingValue }, own);
}

async function handle(call: Call, state: LinkedInState): Promise<Reply | undefined> {
  const own = call.headers['csrf-token'] === 'ajax:0000000000';
  const path = call.url.pathname;
  if (path === '/replica/style.css') return { purpose: 'asset', type: 'text/css; charset=utf-8', body: style };
  if (path === '/replica/client.js') {
    const body = await browserBundle(new URL('client.jsx', import.meta.url));
    return { purpose: 'asset', type: 'text/javascript; charset=utf-8', body };
  }
  if (path === '/favicon.ico') return { purpose: 'asset', status: 204 };

  let variants: Set<Variant>;
  try {
    variants = inForce(call, state);
  } catch (error) {
    return { purpose: 'page', own, status: 400, type: 'text/plain; charset=utf-8', body: String(error) };
  }
  if (path.startsWith('/mysettings-api/')) return api(call, state, variants, own);
  if (path === paths.objection && call.method === 'POST') {
    state.submitted.push(Object.fromEntries(new URLSearchParams(call.body)));
    const content = '<main><h1>Thank you</h1><p>We received your request.</p></main>';
    return document({ lang: 'en', title: 'Thank you', content, signedIn: true }, own);
  }
  if (call.method !== 'GET') return undefined;

  const signedIn = !variants.has('signedOut') && !variants.has('authwall');
  switch (path) {
    case paths.login:
    case paths.uasLogin:
      return loginPage('Sign in');
    case paths.authwall:
      return loginPage('Join LinkedIn');
    case paths.objection:
      return objectionPage(variants, signedIn, own);
    case paths.help:
      return helpPage(signedIn, own);
    default:
  }
  const settings = path.startsWith('/mypreferences/d');
  if (!signedIn && (settings || path.startsWith('/feed') || path === '/')) {
    const target = encodeURIComponent(call.url.href);
    return variants.has('authwall')
      ? redirect(`${paths.authwall}?trk=gf&sessionRedirect=${target}`, own)
      : redirect(`${paths.uasLogin}?session_redirect=${target}&fromSignIn=true`, own);
  }
  switch (path.replace(/\/$/u, '')) {
    case paths.setting:
      return variants.has('notOfferedRedirect') ? redirect(paths.privacy, own) : settingPage(state, variants, own);
    case paths.research:
      return researchPage(state, variants, own);
    case base:
      return listPage(state, variants, own, true);
    case paths.privacy:
      return listPage(state, variants, own, false);
    case '':
      return redirect(paths.feed, own);
    case '/feed':
      return feedPage(variants, own);
    default:
      return settings
        ? document(
            {
              lang: langOf(variants),
              title: 'Settings',
              content: settingsFrame('Settings', '<p>This replica stops here.</p>'),
              signedIn: true,
            },
            own,
          )
        : undefined;
  }
}

export const linkedin: Replica<LinkedInState> = {
  hosts: ['www.linkedin.com'],
  initial: () => ({ allowDataForGenerativeAI: true, others: {}, variant: [], saves: [], submitted: [], applied: [] }),
  handle,
};
