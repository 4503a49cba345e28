/**
 * Finds Chromium and Firefox. On Debian and Ubuntu as root a missing one is installed from the distribution; elsewhere
 * the run stops with the command to run. A browser is never skipped: a test that did not run proves nothing.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';

export type BrowserName = 'chromium' | 'firefox';
export const browserNames: readonly BrowserName[] = ['chromium', 'firefox'];

interface Source {
  /** Environment variable that decides, when set. */
  variable: string;
  /** Programs in PATH, the best first. Chromium before Chrome: branded builds hide some of what tests need. */
  programs: string[];
  /** Where Windows and macOS put them. */
  places: string[];
  debian: string;
  ubuntu: string;
  mac: string;
  windows: string;
}

const env = process.env;
const windowsRoots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter(
  (root) => root !== undefined,
);

const sources: Record<BrowserName, Source> = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    programs: ['chromium', 'chromium-browser', 'chrome', 'google-chrome', 'google-chrome-stable'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      ...windowsRoots.flatMap((root) => [
        join(root, 'Chromium', 'Application', 'chrome.exe'),
        join(root, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      ]),
    ],
    debian: 'chromium',
    ubuntu: 'chromium-browser',
    mac: 'brew install --cask chromium',
    windows: 'winget install Hibbiki.Chromium',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    programs: ['firefox', 'firefox-esr'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...windowsRoots.map((root) => join(root, 'Mozilla Firefox', 'firefox.exe')),
    ],
    debian: 'firefox-esr',
    ubuntu: 'firefox',
    mac: 'brew install --cask firefox',
    windows: 'winget install Mozilla.Firefox',
  },
};

function runnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The path of a browser, or undefined when there is none. Throws when the variable that names it is wrong. */
export function findBrowser(name: BrowserName): string | undefined {
  const source = sources[name];
  const given = env[source.variable];
  if (given) {
    if (!runnable(given)) throw new Error(`${source.variable} is ${given}, which cannot be run.`);
    return given;
  }
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const inPath = source.programs.flatMap((program) =>
    folders.flatMap((folder) =>
      process.platform === 'win32' ? [join(folder, `${program}.exe`)] : [join(folder, program)],
    ),
  );
  return [...inPath, ...source.places].find((path) => existsSync(path) && runnable(path));
}

function distribution(): 'debian' | 'ubuntu' | undefined {
  if (process.platform !== 'linux' || !existsSync('/etc/os-release') || !existsSync('/usr/bin/apt-get'))
    return undefined;
  const text = readFileSync('/etc/os-release', 'utf8');
  const ids = new Set(
    [...text.matchAll(/^ID(?:_LIKE)?="?([^"\n]*)"?$/gmu)].flatMap((match) => (match[1] ?? '').split(' ')),
  );
  if (ids.has('ubuntu')) return 'ubuntu';
  return ids.has('debian') ? 'debian' : undefined;
}

/** What a person has to run to get the missing browsers. */
export function installCommand(missing: readonly BrowserName[]): string {
  const linux = distribution();
  if (linux !== undefined) {
    return `apt-get update && apt-get install -y --no-install-recommends ${missing.map((name) => sources[name][linux]).join(' ')} fonts-dejavu-core`;
  }
  if (process.platform === 'darwin') return missing.map((name) => sources[name].mac).join(' && ');
  if (process.platform === 'win32') return missing.map((name) => sources[name].windows).join(' && ');
  return `install ${missing.join(' and ')}, or set ${missing.map((name) => sources[name].variable).join(' and ')} to where they are`;
}

function run(program: string, args: string[]): void {
  const done = spawnSync(program, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (done.status !== 0) throw new Error(`${program} ${args.join(' ')} failed.`);
}

/** Makes sure of the browsers asked for and says where they are. */
export function requireBrowsers(names: readonly BrowserName[] = browserNames): Record<BrowserName, string> {
  const missing = names.filter((name) => findBrowser(name) === undefined);
  if (missing.length > 0) {
    const command = installCommand(missing);
    const linux = distribution();
    if (linux === undefined || process.getuid?.() !== 0) {
      const sudo = linux === undefined ? command : command.replaceAll('apt-get', 'sudo apt-get');
      throw new Error(`No ${missing.join(' and no ')} found. Run this, then try again:\n\n  ${sudo}\n`);
    }
    console.log(`No ${missing.join(' and no ')} found; installing from the distribution: ${command}`);
    run('apt-get', ['update', '-qq']);
    run('apt-get', [
      'install',
      '-y',
      '-qq',
      '--no-install-recommends',
      ...missing.map((name) => sources[name][linux]),
      'fonts-dejavu-core',
    ]);
  }
  const path = (name: BrowserName): string => {
    const found = findBrowser(name);
    if (found === undefined && names.includes(name))
      throw new Error(`${name} is still missing after its installation.`);
    return found ?? '';
  };
  return { chromium: path('chromium'), firefox: path('firefox') };
}
