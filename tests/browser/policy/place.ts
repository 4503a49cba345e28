/**
 * Where browsers read policies, and a way to give them one for the length of a test. Chromium reads one folder for the
 * whole machine; Firefox reads one beside its program, so a copy of it that is made of links can have one of its own.
 */
import {
  accessSync,
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import { requireBrowsers } from '../support/browsers.ts';

export interface Place {
  /** What a person should know of it before anything is written. */
  says: string;
  /** Writes the policy of the extension of that id. */
  write(id: string, policy: unknown): void;
  /** Takes everything away that was written. May be called at any time, and twice. */
  clear(): void;
}

/** Chromium's folder, by what the program is called. Debian's and Ubuntu's own builds read the first. */
const CHROMIUM: readonly [RegExp, string][] = [
  [/chromium/u, '/etc/chromium/policies/managed'],
  [/google-chrome|\/chrome\//u, '/etc/opt/chrome/policies/managed'],
  [/./u, '/etc/opt/chrome_for_testing/policies/managed'],
];

/** The nearest folder that is there. */
function standing(folder: string): string {
  return existsSync(folder) ? folder : standing(dirname(folder));
}

/** Throws where this user may not write there. */
export function chromiumPlace(): Place {
  const program = requireBrowsers(['chromium']).chromium;
  const folder = CHROMIUM.find(([name]) => name.test(program))?.[1] ?? '';
  if (process.platform !== 'linux') throw new Error(`This command knows where Chromium reads policies on Linux alone.`);
  try {
    accessSync(standing(folder), constants.W_OK);
  } catch {
    throw new Error(`Chromium reads policies in ${folder}, where you may not write. Run this where you may.`);
  }
  const file = join(folder, `holdout-test-${process.pid}.json`);
  const made: string[] = [];
  return {
    says: `Chromium: ${file}, for every Chromium of this machine. It names one extension, that of this test, and goes when the test ends.`,
    write(id, policy) {
      for (let missing = folder; !existsSync(missing); missing = dirname(missing)) made.push(missing);
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [id]: policy } } }));
    },
    clear() {
      rmSync(file, { force: true });
      // Folders that were not there before, the innermost first, unless somebody else uses them by now.
      for (const one of made) if (existsSync(one) && readdirSync(one).length === 0) rmSync(one, { recursive: true });
    },
  };
}

const FIREFOX = ['/usr/lib/firefox-esr', '/usr/lib/firefox', '/usr/lib64/firefox', '/opt/firefox'];
/** A machine's own policies for Firefox; where there are some, Firefox reads no others. */
const MACHINE = '/etc/firefox/policies/policies.json';

/** From now on this process starts the copy. Throws where none can be made. */
export function firefoxPlace(): Place {
  const program = realpathSync(requireBrowsers(['firefox']).firefox);
  // What is found in PATH may be a script that starts the program.
  const home = [dirname(program), ...FIREFOX].find((folder) => existsSync(join(folder, 'application.ini')));
  if (process.platform !== 'linux' || home === undefined)
    throw new Error('This command knows how to give Firefox a policy on Linux alone, where its own folder is found.');
  if (existsSync(MACHINE)) throw new Error(`${MACHINE} is there, and Firefox reads no other policy then.`);
  const copy = mkdtempSync(join(tmpdir(), 'holdout-firefox-'));
  const names = readdirSync(home);
  const binary = names.find((name) => name === basename(program) || /^firefox(?:-esr)?$/u.test(name)) ?? '';
  for (const name of names.filter((one) => one !== 'distribution')) {
    // A program takes the folder that it lies in for its own, links followed: it alone is a real copy.
    if (name === binary) copyFileSync(join(home, name), join(copy, name));
    else symlinkSync(join(home, name), join(copy, name));
  }
  process.env['FIREFOX_PATH'] = join(copy, binary);
  const folder = join(copy, 'distribution');
  return {
    says: `Firefox: ${folder}/policies.json, for a copy of Firefox that this test makes and takes away. On a real machine the file lies in Firefox's own folder, or is ${MACHINE}.`,
    write(id, policy) {
      mkdirSync(folder, { recursive: true });
      const policies = { '3rdparty': { Extensions: { [id]: policy } } };
      writeFileSync(join(folder, 'policies.json'), JSON.stringify({ policies }));
    },
    clear: () => rmSync(copy, { recursive: true, force: true }),
  };
}
