/**
 * How the replica is told to differ: by the page's own query, or by `world.linkedin.variant` for pages that others
 * open.
 */
import { langs, type Lang } from './words.ts';

const plain = [
  // Markup: the newer React page, the older artdeco toggle, and the artdeco toggle with `role=switch` and
  // `aria-checked`.
  'new',
  'mid',
  'old',
  // How the setting stands, once, when a page with this in its query is first opened. A reload then shows what was
  // saved.
  'on',
  'off',
  /** Every signed-in page redirects to the login page. */
  'signedOut',
  /** The same, to the page that asks people to join. */
  'authwall',
  /** Signed in, the page is right, and the setting is not on it. */
  'notOffered',
  /** Signed in, and the address leads to the list of privacy settings. */
  'notOfferedRedirect',
  /** Greyed. */
  'locked',
  /** The server's HTML shows the control, enabled, and nothing answers a click for 1.5 s. */
  'lateHydration',
  /** A skeleton for 1.2 s, then the control. */
  'lateRender',
  /** A skeleton, for ever. */
  'neverRender',
  /** The server answers 500 and the switch goes back 800 ms after the click. */
  'refuseToSave',
  /** With `refuseToSave`, the page also says so. */
  'toast',
  /** The server says that it saved, and did not. */
  'forgets',
  /** The page never reads what the server answers to a save. */
  'unread',
  /** Two more switches: one about ads, one whose label contains ours. */
  'similar',
  /** Two more switches about training, as the service might add them one day. */
  'appeared',
  /** Another switch of exactly the same name. */
  'twin',
  /** Two more switches of quite other names. */
  'neighbours',
  /** A neighbour goes along whenever the setting is changed. Implies `neighbours`. */
  'dragsNeighbour',
  /** A click on the artdeco label reaches the wrapper twice, so that nothing changes. */
  'doubleClick',
  /** `checked` says one thing, `aria-checked` (or, on the old page, the drawn word and class) the other. */
  'disagree',
  /** The control is replaced by a new node every 50 ms for 2 s. */
  'rerender',
  /** 20,000 nodes with 3,000 other switches. */
  'big',
  /** The same key under a label of the opposite meaning: on now refuses. */
  'inverted',
  /** The same key under a label that nobody knows. */
  'renamed',
  /** Nothing on the page has the id that `aria-labelledby` names: the label is only text in the same row. */
  'dangling',
  /** The objection form asks with radio buttons in place of a select. */
  'radio',
] as const;

export type Variant = (typeof plain)[number] | `lang:${Lang}`;

const known = new Set<string>([...plain, ...langs.map((lang) => `lang:${lang}`)]);

export function isVariant(token: string): token is Variant {
  return known.has(token);
}

/** `?variant=old,lang:de`, `?gen=old&lang=de`, `?signedOut`; anything else in a query is not ours. Throws on a typo. */
export function variantsOf(query: URLSearchParams): Variant[] {
  const tokens: string[] = [];
  for (const [name, value] of query) {
    if (name === 'variant') tokens.push(...value.split(',').filter(Boolean));
    else if (name === 'gen') tokens.push(value);
    else if (name === 'lang') tokens.push(`lang:${value}`);
    else if (known.has(name)) tokens.push(name);
  }
  return tokens.map((token) => {
    if (!isVariant(token)) throw new Error(`The replica has no variant "${token}"`);
    return token;
  });
}
