import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { allServices } from './src/services/all.ts';
import { INSTALLED_HOSTS } from './src/services/hosts.ts';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** Modules whose result is worked out at build time and put in their place: data, by the name that they export. */
const worked: Record<string, string> = { [path('src/services/catalogue.ts')]: 'catalogue', [path('src/services/details.ts')]: 'details' };

const prebuiltData = {
  name: 'holdout:data',
  async load(id: string) {
    const name = worked[id];
    if (name === undefined) return undefined;
    const module = (await import(pathToFileURL(id).href)) as Record<string, unknown>;
    return `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(module[name]))});`;
  },
};

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

// Every host that may be asked for, one by one; a host of one's own is asked for alone, which needs the last pattern.
const hosts = allServices.flatMap((service) => service.hosts);
const optionalHosts = [...new Set([...hosts.filter((host) => !INSTALLED_HOSTS.includes(host)), 'https://*/*'])];

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  publicDir: 'assets/public',
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/auto-icons', '@wxt-dev/i18n/module'],
  i18n: { localesDir: 'assets/locales' },
  autoIcons: { baseIconPath: 'assets/icon.svg', developmentIndicator: false },
  targetBrowsers: ['chrome', 'firefox'],
  vite: () => ({
    // WXT's own context tells the page, by an event on its document, that an extension is there; see src/page/context.ts.
    plugins: [prebuiltData, withoutMarkup],
    resolve: { alias: { 'wxt/utils/content-script-context': path('src/page/context.ts') } },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'alarms', 'activeTab'],
    optional_permissions: ['notifications'],
    host_permissions: INSTALLED_HOSTS,
    optional_host_permissions: optionalHosts,
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'holdout@holdout.invalid',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
