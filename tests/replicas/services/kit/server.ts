/** Answers for all replicas that are made of a description, under one state. */
import { readFileSync } from 'node:fs';
import { browserBundle } from '../../bundle.ts';
import type { Call, Replica, Reply } from '../../server.ts';
import { escape } from './families.ts';
import { freshUi, resolve, type Boot, type Page, type ServiceReplica, type Value, type Variant } from './model.ts';
import { instancePrefix, routesOf, signedOutAddress, valuesOf } from './route.ts';
import { drawPage } from './view.ts';

export interface ServiceWorld {
  /** What the server remembers, by control; of a copy, by `<instance>/<control>`. */
  values: Record<string, Value>;
  variant: Variant;
  /** Every attempt to save, in order. */
  saves: { key: string; value: Value; stored: boolean }[];
  /** Buttons that no script may press. */
  pressed: string[];
  /** Forms that were sent. Nothing but a person may do that. */
  submitted: Record<string, string>[];
}

export type ServicesWorld = Record<string, ServiceWorld>;

const TOKEN = 'r-4711';
const style = readFileSync(new URL('style.css', import.meta.url), 'utf8');
const script = new URL('client.ts', import.meta.url);

/** The whole document. */
function documentOf(
  page: Page,
  values: Record<string, Value>,
  prefix: string,
  hash = '',
  account: { head?: string; body?: string } = {},
): string {
  const boot: Boot = { page, values, prefix, token: TOKEN };
  return (
    `<!doctype html><html lang="${page.lang ?? 'en'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escape(page.title)}</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/~replica/style.css">${account.head ?? ''}</head>` +
    `<body>${account.body ?? ''}<div id="root">${drawPage(page, { values, ui: freshUi(hash) })}</div><script type="application/json" id="boot">${JSON.stringify(boot).replaceAll('<', '\\u003c')}</script><script src="/~replica/client.js"></script></body></html>`
  );
}

const plain = (title: string, body: string): Reply => ({
  purpose: 'page',
  body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escape(title)}</title><link rel="icon" href="data:,"></head><body>${body}</body></html>`,
});

function tell(call: Call, world: ServicesWorld, replicaOf: (prefix: string) => ServiceWorld | undefined): Reply {
  const own = call.headers['x-replica'] === TOKEN;
  const said: { prefix: string; set?: string; value?: Value; pressed?: string; submitted?: Record<string, string> } =
    JSON.parse(call.body);
  const service = replicaOf(said.prefix);
  if (!service) return { purpose: 'api', own, status: 404 };
  if (said.pressed !== undefined) service.pressed.push(said.pressed);
  if (said.submitted !== undefined) service.submitted.push(said.submitted);
  if (said.set === undefined || said.value === undefined)
    return { purpose: 'api', own, body: '{}', type: 'application/json' };
  const key = said.prefix.slice(said.prefix.indexOf(' ') + 1) + said.set;
  const stored = own && service.variant.refuseToSave !== true;
  service.saves.push({ key, value: said.value, stored });
  if (stored) service.values[key] = said.value;
  return { purpose: 'api', own, status: stored ? 200 : 500, body: '{}', type: 'application/json' };
}

/** What shows who is signed in, filled in; nothing for nobody. */
function accountOf({ account }: ServiceReplica, who: string | undefined): { head?: string; body?: string } {
  const fill = (markup: string | undefined): string =>
    who === undefined ? '' : (markup ?? '').replaceAll('{who}', escape(who));
  return { head: fill(account?.head), body: fill(account?.body) };
}

export function combine(replicas: ServiceReplica[]): Replica<ServicesWorld> {
  const routes = replicas.flatMap(routesOf);
  const signIns = replicas.flatMap(({ signedOut }) =>
    signedOut === undefined ? [] : [new URL(signedOut.replaceAll(/\{(?:path|url)\}/gu, ''))],
  );
  const hosts = new Set([
    ...replicas.flatMap((replica) => [
      ...(replica.hosts ?? []),
      ...replica.pages.flatMap(({ at }) => at.map((address) => new URL(address).host)),
    ]),
    ...signIns.map(({ host }) => host),
  ]);
  return {
    hosts: [...hosts],
    initial: () =>
      Object.fromEntries(
        replicas.map(({ service }): [string, ServiceWorld] => [
          service,
          { values: {}, variant: {}, saves: [], pressed: [], submitted: [] },
        ]),
      ),
    async handle(call, world) {
      const { url } = call;
      if (url.pathname === '/~replica/client.js')
        return { purpose: 'asset', type: 'text/javascript; charset=utf-8', body: await browserBundle(script) };
      if (url.pathname === '/~replica/style.css')
        return { purpose: 'asset', type: 'text/css; charset=utf-8', body: style };
      if (url.pathname === '/~replica/tell')
        return tell(call, world, (prefix) => world[prefix.slice(0, prefix.indexOf(' '))]);
      for (const route of routes) {
        const found = route.matches(url);
        const state = found && world[route.replica.service];
        if (!found || !state) continue;
        const { fails, who } = state.variant;
        if (fails !== undefined)
          return { ...plain(`Error ${fails}`, `<h1>${fails}</h1><p>Please try again later.</p>`), status: fails };
        if (state.variant.signInScreen && route.page.signInScreen !== undefined)
          return plain(route.page.title, route.page.signInScreen);
        const away = state.variant.signedOut ? signedOutAddress(route.replica, url.href) : undefined;
        if (away !== undefined) return { purpose: 'page', status: 302, headers: { location: away } };
        const prefix = instancePrefix(found.instance);
        const page = resolve(route.page, state.variant, found.instance);
        const behind = route.page.over?.hash;
        return {
          purpose: 'page',
          body: documentOf(
            page,
            valuesOf(page, state.values, prefix),
            `${route.replica.service} ${prefix}`,
            behind === undefined ? '' : '#~',
            accountOf(route.replica, who),
          ),
        };
      }
      if (signIns.some(({ host, pathname }) => host === url.host && pathname === url.pathname))
        return plain(
          'Sign in',
          '<main><h1>Sign in</h1><form><label>E-mail <input type="email"></label><button type="button">Continue</button></form></main>',
        );
      if (url.pathname === '/' || replicas.some(({ plain: others }) => others?.includes(url.origin + url.pathname)))
        return plain(url.host, `<main><h1>${escape(url.host)}</h1><p>A page that is no settings page.</p></main>`);
      return undefined;
    },
  };
}
