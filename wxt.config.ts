import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { allServices } from './src/catalog/list.ts';
import { forPage } from './src/catalog/for-pages.ts';
import { ALL_SITES, INSTALLED_HOSTS } from './src/catalog/hosts.ts';
import type { Service } from './src/catalog/schema.ts';
import { pressFile } from './scripts/press-file.ts';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** Modules whose result is worked out at build time and put in their place: data, by the name that they export. */
const worked: Record<string, string> = {
  [path('src/catalog/summaries.ts')]: 'catalogue',
  [path('src/catalog/details.ts')]: 'details',
  [path('src/catalog/labels.ts')]: 'labels',
  [path('src/catalog/feedback.ts')]: 'feedbackButtons',
};

const prebuiltData = {
  name: 'holdout:data',
  async load(id: string) {
    const name = worked[id];
    if (name === undefined) return undefined;
    const module = (await import(pathToFileURL(id).href)) as Record<string, unknown>;
    return `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(module[name]))});`;
  },
};

const SERVICES = path('src/services/');

/** What a service's script imports of its definition is what pages need of it, and no more: see src/catalog/for-pages.ts. */
const pageDefinitions = {
  name: 'holdout:page-definitions',
  enforce: 'pre',
  async resolveId(source: string, importer: string | undefined) {
    if (!importer?.endsWith('.content.ts') || !source.includes('/services/')) return undefined;
    const found = await this.resolve(source, importer, { skipSelf: true });
    return found && found.id.startsWith(SERVICES) ? `${found.id}?page` : undefined;
  },
  async load(id: string) {
    if (!id.startsWith(SERVICES) || !id.endsWith('?page')) return undefined;
    const module = (await import(pathToFileURL(id.slice(0, -'?page'.length)).href)) as Record<string, Service>;
    return Object.entries(module)
      .map(([name, service]) => `export const ${name} = ${JSON.stringify(forPage(service, allServices))};`)
      .join('\n');
  },
} as Plugin;

/**
 * Preact can set markup, which Holdout never does and store reviewers rightly ask about: the assignment is taken out, and
 * the build stops if Preact's code no longer has it where it was.
 */
const withoutMarkup = {
  name: 'holdout:no-markup',
  transform(code: string, id: string) {
    if (!/\/preact\/dist\/preact\.m?js$/u.test(id)) return undefined;
    const changed = code.replace(/\(\w+\.innerHTML=\w+\.__html\)/u, '0');
    if (changed === code) this.error('Preact sets markup elsewhere than before');
    return { code: changed, map: null };
  },
} as Plugin;

/** What every view draws its first frame with: code without a schema, small files that would each be asked for alone. */
const FIRST_FRAME = new RegExp(
  [
    'vite/preload-helper|virtual:wxt-html-plugins|/node_modules/(?:preact|@wxt-dev)/',
    '/src/(?:shared|ui/(?:client|components|model))/|/src/ui/popup/step-back\\.ts',
    '/src/ledger/(?:canonical|deadline|keys|kept-head|links|pack|policy|read)\\.ts',
    '/src/round/(?:clock|key|lanes|visits|watch)\\.ts',
    '/src/catalog/(?:address|for-whom|hosts|index|laws|lookup|match|summaries|visitable)\\.ts',
  ].join('|'),
  'u',
);

/** What WXT would log is silent in a build: every script would carry its words, and what catches only to log. */
const withoutLog: Plugin = {
  name: 'holdout:without-log',
  apply: 'build',
  transform: (code, id) =>
    id.includes('virtual:wxt-')
      ? code
          .replaceAll(/^\s*logger\.\w+\(.*\);$/gmu, '')
          .replaceAll(/catch \(err\) \{\s*throw err;\s*\}/gu, 'finally {}')
          .replace(/if \(result instanceof Promise\)[^;]*;\s*\}\);/u, '')
      : undefined,
};

/** What views share comes in one file: a popup is waited for, and every file costs it a way to the browser and back. */
const fewFiles = {
  name: 'holdout:few-files',
  outputOptions(options) {
    if (options.format !== 'es') return undefined;
    const group = { name: 'view', test: FIRST_FRAME, minShareCount: 2, includeDependenciesRecursively: false };
    return { ...options, codeSplitting: { groups: [group] } };
  },
} as Plugin;

// Every host that may be asked for, one by one; a host of one's own is asked for alone, which needs the last pattern, and Watch asks for that itself.
const hosts = allServices.flatMap((service) => service.hosts);
const optionalHosts = [...new Set([...hosts.filter((host) => !INSTALLED_HOSTS.includes(host)), ALL_SITES])];

/** The first with the Navigation API: in one without it, nobody tells that a page changed its address by `pushState`. */
const FIREFOX = '147.0';

/** What an organisation's policy may be; Chromium gives an extension none without it. */
const POLICY_SCHEMA = 'managed-schema.json';

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  publicDir: 'assets/public',
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/auto-icons', '@wxt-dev/i18n/module'],
  i18n: { localesDir: 'assets/locales' },
  autoIcons: { baseIconPath: 'assets/icon.svg', developmentIndicator: false },
  targetBrowsers: ['chrome', 'firefox'],
  // What git does not have either: the sources package is the same wherever it is made.
  zip: { excludeSources: ['coverage/**', '**/*.log'] },
  vite: () => ({
    // WXT's own context tells the page, by an event on its document, that an extension is there; see src/content/script-context.ts.
    plugins: [prebuiltData, pageDefinitions, withoutMarkup, withoutLog, fewFiles, pressFile(path('.'))],
    resolve: { alias: { 'wxt/utils/content-script-context': path('src/content/script-context.ts') } },
  }),
  hooks: {
    // Firefox knows no schema of a policy.
    'build:publicAssets': (wxt, files) => {
      if (wxt.config.browser === 'firefox')
        files.splice(0, files.length, ...files.filter(({ relativeDest }) => relativeDest !== POLICY_SCHEMA));
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    // Chrome bounds a store to 10 MB, and a store that has to be set aside whole stands there twice for a moment.
    // Firefox has no such bound.
    permissions: [
      'storage',
      'scripting',
      'alarms',
      'activeTab',
      ...(browser === 'firefox' ? [] : ['unlimitedStorage']),
    ],
    optional_permissions: ['notifications'],
    host_permissions: INSTALLED_HOSTS,
    optional_host_permissions: optionalHosts,
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'holdout@holdout.invalid',
              strict_min_version: FIREFOX,
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120', storage: { managed_schema: POLICY_SCHEMA } }),
  }),
});
