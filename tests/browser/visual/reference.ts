/**
 * What the pictures are compared with: the same views of an earlier revision, drawn by the same browsers with the same
 * fonts. So a new machine does not fail for its fonts, and no pictures are kept in the repository.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../..');
/** Whoever changes how something looks says so here, in the same commit: the reference is the last such commit. */
const AGREED = 'tests/browser/gallery/looks';

function git(...args: string[]): string {
  const done = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`git ${args.join(' ')}: ${done.stderr || String(done.error)}`);
  return done.stdout.trim();
}

/**
 * @param wanted a revision; without one, the last at which it was agreed how things look
 * @returns its whole hash
 */
export function revision(wanted: string | undefined): string {
  const found = wanted ?? git('log', '-1', '--format=%H', '--', AGREED);
  if (found === '') throw new Error(`No commit has ${AGREED}; name one with --reference COMMIT`);
  return git('rev-parse', '--verify', `${found}^{commit}`);
}

/** Runs something on the tree of a revision, in a folder that is gone afterwards. */
export async function withTree<T>(commit: string, run: (tree: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'holdout-reference-'));
  const tree = join(folder, 'tree');
  git('worktree', 'add', '--detach', '--quiet', tree, commit);
  try {
    const lock = (of: string): string => readFileSync(join(of, 'package-lock.json'), 'utf8');
    if (lock(tree) === lock(root)) symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'), 'junction');
    else {
      console.log('Its packages are others: npm ci');
      const done = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], {
        cwd: tree,
        stdio: ['ignore', 'ignore', 'inherit'],
        shell: process.platform === 'win32',
      });
      if (done.status !== 0) throw new Error('npm ci failed there');
    }
    // What `wxt prepare` writes: esbuild looks for the TypeScript settings in it.
    if (existsSync(join(root, '.wxt'))) symlinkSync(join(root, '.wxt'), join(tree, '.wxt'), 'junction');
    return await run(tree);
  } finally {
    git('worktree', 'remove', '--force', tree);
    rmSync(folder, { recursive: true, force: true });
  }
}
