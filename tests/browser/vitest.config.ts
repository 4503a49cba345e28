import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { longestFirst } from '../longest-first.ts';
import { filesAtOnce, lookAtMachine } from './support/machine.ts';
import { PATIENCE } from './support/patience.ts';

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    name: 'browser',
    environment: 'node',
    include: ['tests/browser/**/*.test.ts'],
    globalSetup: ['tests/browser/support/setup.ts'],
    maxWorkers: filesAtOnce(lookAtMachine()),
    // What all files import is imported once by each worker: no test changes it.
    isolate: false,
    sequence: {
      sequencer: longestFirst([
        'changes.',
        'job.',
        'linkedin.',
        'control.',
        'services.',
        'notice',
        'round.',
        'scan.',
        'watch',
        'overlay',
        'hostile',
        'replicas',
        'refilled',
        'ui',
        'corpus',
        'driver',
      ]),
    },
    // Tests of one file that run side by side wait for a window of their own, or for a service that another one is at;
    // those that wait must not keep the others from beginning.
    maxConcurrency: 40,
    testTimeout: 4 * PATIENCE,
    hookTimeout: 4 * PATIENCE,
    expect: { poll: { timeout: PATIENCE, interval: 300 } },
  },
});
