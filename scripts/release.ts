/**
 * `npm run release`: the packages for Chrome, Edge and Firefox, the sources package, the verifier, checksums and notes, in
 * `.output/release`. `-- VERSION` gives the tree that version first, and its changelog the day. `-- --check` makes them
 * in two more folders, and compares. It uploads nothing; docs/releasing.md says what comes after it.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { dated, sectionOf, versionTrouble } from './release/changelog.ts';
import { check, packagesIn, run } from './release/check.ts';
import { checksums } from './release/checksums.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const OUT = join('.output', 'release');
const SUMS = 'SHA256SUMS';

const versionNow = (): string =>
  (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version;

/** What git would not find again: packages of it would be of no commit. */
function uncommitted(): string[] {
  if (!existsSync(join(root, '.git'))) return [];
  const { stdout } = spawnSync('git', ['status', '--porcelain'], { cwd: root, encoding: 'utf8' });
  return stdout.split('\n').filter(Boolean);
}

function setVersion(version: string): void {
  const trouble = versionTrouble(versionNow(), version);
  if (trouble !== undefined) throw new Error(trouble);
  if (uncommitted().length > 0) throw new Error(`Commit or put away first:\n${uncommitted().join('\n')}`);
  const changelog = dated(
    readFileSync(join(root, 'CHANGELOG.md'), 'utf8'),
    version,
    new Date().toISOString().slice(0, 10),
  );
  run(root, 'npm', ['version', version, '--no-git-tag-version', '--ignore-scripts']);
  writeFileSync(join(root, 'CHANGELOG.md'), changelog);
}

/** Holds the Firefox package to what its store holds it to. @throws Error unless nothing at all is found */
function lint(archive: string): void {
  const done = run(root, 'npx', ['web-ext', 'lint', '--source-dir', archive, '--output', 'json']);
  const { summary } = JSON.parse(done) as { summary: Record<'errors' | 'warnings' | 'notices', number> };
  const { errors, warnings, notices } = summary;
  if (errors + warnings + notices > 0) throw new Error(`web-ext lint finds something.\n${done}`);
  console.log('web-ext lint: 0 errors, 0 warnings, 0 notices.');
}

/** What a release says of itself. The same tree gives the same text. */
function notes(version: string): string {
  const changelog = readFileSync(join(root, 'CHANGELOG.md'), 'utf8');
  const changes = sectionOf(changelog, version) ?? sectionOf(changelog, 'Unreleased') ?? '';
  const manual = readFileSync(join(root, 'docs', 'releasing.md'), 'utf8');
  const [, verifying] = /^## Verify a release\n([^]*?)(?=^## |$(?![^]))/mu.exec(manual) ?? [];
  if (verifying === undefined) throw new Error('docs/releasing.md does not say how to verify a release.');
  return `# Holdout ${version}\n\n${changes}\n\n## Verify it\n\n${verifying.trim().replaceAll('VERSION', version)}\n`;
}

function pack(): void {
  const version = versionNow();
  const name = (kind: string): string => `holdout-${version}-${kind}.zip`;
  rmSync(join(root, OUT), { recursive: true, force: true });
  mkdirSync(join(root, OUT), { recursive: true });
  for (const browser of ['chrome', 'firefox']) run(root, 'npx', ['wxt', 'zip', '-b', browser]);
  for (const kind of ['chrome', 'firefox', 'sources'])
    copyFileSync(join(root, '.output', name(kind)), join(root, OUT, name(kind)));
  // Edge takes Chrome's package as it is, so that what was tested is what is installed.
  copyFileSync(join(root, OUT, name('chrome')), join(root, OUT, name('edge')));
  lint(join(root, OUT, name('firefox')));
  run(root, 'npm', ['run', 'verifier']);
  copyFileSync(join(root, '.output', 'verifier.html'), join(root, OUT, `holdout-${version}-verifier.html`));
  writeFileSync(join(root, OUT, SUMS), checksums(packagesIn(join(root, OUT))));
  writeFileSync(join(root, OUT, 'NOTES.md'), notes(version));
}

const { values, positionals } = parseArgs({ options: { check: { type: 'boolean' } }, allowPositionals: true });
try {
  const [version] = positionals;
  if (version !== undefined) setVersion(version);
  const before = uncommitted();
  pack();
  console.log(readFileSync(join(root, OUT, SUMS), 'utf8').trim());
  if (values.check) console.log(check(root, OUT).join('\n'));
  console.log(`In ${OUT}: NOTES.md says what is new and how to verify it.`);
  if (version !== undefined)
    console.log(`Next: git commit -am "Release ${version}" && git tag v${version}, and docs/releasing.md.`);
  else if (before.length > 0) console.log(`Not what is committed: ${before.length} files differ. For trying out only.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
