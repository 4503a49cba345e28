/** What only shows a setting or asks every visitor: pages of components, articles about it, banners, tours. */
import { DEAD_OFF, LABEL, OTHER, right, SWITCH, unread, type Case } from './parts.ts';

const ROW = `<div><span>${LABEL}</span> ${DEAD_OFF}</div>`;
const CODE = '<pre><code>&lt;Switch label="x" /&gt;</code></pre>';
const ARTICLE = (end: string, lang = 'en') =>
  `<main lang="${lang}"><h1>Data</h1><p>Open the page of your data and look for this row.</p>${ROW}<p>When it is off, we stop. It may take up to 30 days.</p>${end}</main>`;

/** Pages of components. */
const COMPONENTS = [
  [
    'with its code below',
    `<main><h1>Form fields</h1><h2>Usage</h2><div class="demo">${ROW}</div>${CODE}<h2>Props</h2></main>`,
  ],
  ['by the page around one story', `<div id="storybook-root">${ROW}</div>`],
  ['by its title', `<main><h1>Toggle switch</h1>${ROW}<p>Disabled</p></main>`],
  ['by its title, as a tag', `<main><h1>&lt;Switch /&gt;</h1>${ROW}</main>`],
] as const;
/** What stands at the end of an article. */
const ENDS = [
  ['Was this article helpful?', 'en'],
  ['War dieser Artikel hilfreich?', 'de'],
  ['Cet article vous a-t-il été utile ?', 'fr'],
  ['¿Te resultó útil este artículo?', 'es'],
] as const;
/** What a banner says, and its buttons. */
const BANNERS = [
  ['role="dialog" aria-label="Cookie preferences"', '<h2>We value your privacy</h2>', 'Confirm'],
  ['style="position:fixed;bottom:0"', '<p>We and our 120 partners use cookies.</p>', 'Save'],
  ['style="position:fixed;bottom:0" lang="de"', '<p>Wir verwenden Cookies und ähnliche Techniken.</p>', 'Speichern'],
  ['role="dialog" lang="fr"', '<p>Nous utilisons des cookies.</p>', 'Valider'],
  ['style="position:fixed;inset:0"', '<h2>Privacy Preference Center</h2>', 'Reject all'],
] as const;

export const SHOWN: Case[] = [
  ...COMPONENTS.map(([what, html]): Case => ({ name: `shown: on the page of a component, ${what}`, html, ...unread })),
  ...ENDS.map(([end, lang]): Case => ({
    name: `shown: in an article, “${end}”`,
    html: ARTICLE(`<p>${end} <button>✓</button></p>`, lang),
    ...unread,
  })),
  {
    name: 'shown: in an article by the head of its page',
    html: `<!doctype html><html lang="en"><head><meta property="og:type" content="article"></head><body>${ARTICLE('')}`,
    ...unread,
  },
  ...BANNERS.map(([attrs, said, button], i): Case => ({
    name: `shown: in a banner for all visitors (${i})`,
    html: `<main><h1>Home</h1></main><div ${attrs}>${said}${ROW}<button>${button}</button></div>`,
    ...unread,
  })),
  {
    name: 'shown: in a tour',
    html: `<main><h1>Home</h1></main><div role="dialog" aria-label="Product tour"><p>Here you decide.</p>${ROW}<button>Next</button></div>`,
    ...unread,
  },
  ...[
    `<div role="dialog" aria-label="Settings"><h2>Data</h2><div><span>${LABEL}</span> ${SWITCH()}</div><div><span>Cookies</span> ${OTHER('Cookies')}</div><a href="#c">How we use cookies</a></div>`,
    `<div style="position:fixed;inset:0"><main><h1>Data</h1><div><span>${LABEL}</span> ${SWITCH()}</div></main><footer><p>We use cookies to keep you signed in.</p></footer></div>`,
    `<div role="dialog" aria-label="Settings"><h2>Data</h2><div><span>${LABEL}</span> ${SWITCH()}</div><div><span>Cookies</span><p>Manage cookies and similar technologies here.</p> ${OTHER('Cookies')}</div></div>`,
    `<main><h1>Data</h1><div><span>${LABEL}</span> ${SWITCH()}</div><a href="#h">Help center</a><h2>Need help?</h2></main>`,
    `<main><h1>Switch to a new plan</h1><div><span>${LABEL}</span> ${SWITCH()}</div><div><span>Robots</span> ${OTHER('Robots')}<pre>&lt;meta name="robots" content="noai"&gt;</pre></div></main>`,
    `<main><h1>Data</h1><article><div><span>${LABEL}</span> ${SWITCH()}</div><p>Read the article about it. We hope that it helps.</p></article></main>`,
  ].map((html, i): Case => ({ name: `shown: not in settings of one’s own (${i})`, html, ...right })),
];
