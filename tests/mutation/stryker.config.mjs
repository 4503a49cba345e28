import process from 'node:process';

/** The files on which it hangs that nothing wrong is pressed or said. */
const FILES = ['find', 'rows', 'state', 'read', 'change', 'steps', 'neighbours', 'vocabulary', 'normalise'];
const chosen = process.env.MUTATE ? process.env.MUTATE.split(',') : FILES;

export default {
  packageManager: 'npm',
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'tests/mutation/vitest.config.ts', related: false },
  coverageAnalysis: 'perTest',
  mutate: chosen.map((file) => (file === 'normalise' ? 'src/shared/normalise.ts' : `src/engine/${file}.ts`)),
  // Texts are for people to read, and what is asked of them is asked elsewhere.
  mutator: { excludedMutations: ['StringLiteral', 'ObjectLiteral', 'ArrayDeclaration'] },
  ignoreStatic: true,
  ignorePatterns: [
    '/*',
    '!/src',
    '/src/*',
    '!/src/engine',
    '!/src/shared',
    '!/tests',
    '/tests/*',
    '!/tests/unit',
    '/tests/unit/*',
    '!/tests/unit/engine',
    '!/tests/browser',
    '/tests/browser/*',
    '!/tests/browser/engine',
    '!/tests/mutation',
    '/tests/mutation/node_modules',
    '!/package.json',
  ],
  // It would ask TypeScript to rewrite the paths in it, by an interface that TypeScript 7 has no more.
  tsconfigFile: 'none',
  concurrency: 2,
  timeoutMS: 20_000,
  reporters: ['clear-text', 'progress-append-only', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: true },
  jsonReporter: { fileName: '.output/mutation/report.json' },
  tempDirName: '.output/mutation/sandbox',
};
