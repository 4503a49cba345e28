/**
 * The proof that anybody can make the packages again: they are made in two more folders, once from a copy of this one
 * and once from the sources package, each with packages that npm installs there, and compared byte by byte.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { unzip } from '../../tests/bench/built.ts';
import { differences } from './checksums.ts';

const shell = process.platform === 'win32';

/** Every file in a folder of packages. */
export function packagesIn(folder: string): Map<string, Buffer> {
  return new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]));
}

/** @param out where the packages of this folder were made, below `root` @returns a line for each folder; throws where one differs */
export function check(root: string, out: string): string[] {
  const made = packagesIn(join(root, out));
  const sources = [...made.keys()].find((name) => name.endsWith('-sources.zip')) ?? '';
  const work = mkdtempSync(join(tmpdir(), 'holdout-release-'));
  try {
    const copy = join(work, 'a folder with another and longer name', 'copy');
    for (const file of filesOf(root)) cpSync(join(root, file), join(copy, file));
    const fromSources = join(work, 'from-sources');
    for (const [file, data] of unzip(made.get(sources) ?? Buffer.alloc(0))) {
      mkdirSync(dirname(join(fromSources, file)), { recursive: true });
      writeFileSync(join(fromSources, file), data);
    }
    return [
      ['another folder', copy],
      ['the sources package', fromSources],
    ].map(([name = '', folder = '']) => {
      run(folder, 'npm', ['ci', '--prefer-offline', '--no-progress']);
      run(folder, 'npm', ['run', '--silent', 'release']);
      const others = differences(made, packagesIn(join(folder, out)));
      if (others.length > 0) throw new Error(`Made from ${name}, these are not the same: ${others.join(', ')}.`);
      return `Made from ${name}: all ${made.size} files are the same, byte for byte.`;
    });
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** What git has or would take in; without git, all that a sources package holds. */
function filesOf(root: string): string[] {
  const listed = spawnSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], { cwd: root, encoding: 'utf8' });
  if (existsSync(join(root, '.git')) && listed.status === 0)
    return listed.stdout.split('\0').filter((file) => file !== '' && existsSync(join(root, file)));
  return readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
    (file) => !/(?:^|[\\/])(?:node_modules|\.output|\.wxt)(?:[\\/]|$)/u.test(file) && existsSync(join(root, file)),
  );
}

/** Runs a command as a person would in their own terminal: nothing of this run's own settings comes along. */
export function run(cwd: string, command: string, args: string[]): string {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(?:npm_|NODE_ENV$|VITEST)/iu.test(name)),
  );
  const done = spawnSync(command, args, { cwd, env, shell, encoding: 'utf8', maxBuffer: 1e8 });
  if (done.status !== 0) throw new Error(`${command} ${args.join(' ')} failed.\n${done.stdout}\n${done.stderr}`);
  return done.stdout;
}
