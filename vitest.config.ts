import { defineConfig } from 'vitest/config';
import { longestFirst } from './tests/longest-first.ts';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [await WxtVitest()],
  test: {
    environment: 'happy-dom',
    setupFiles: ['tests/happy-dom.ts'],
    // Many of these wait for timers: on two cores one file at a time, which would be the rule, leaves both idle.
    maxWorkers: 5,
    testTimeout: 120_000,
    sequence: { sequencer: longestFirst(['faults', 'pages.', 'services', 'change', 'documented', 'mutants']) },
    include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/pages/**/*.test.{ts,tsx}'],
    coverage: {
      provider: 'v8',
      include: ['src/engine/**', 'src/ledger/**', 'src/messages.ts', 'src/messages/**'],
      reporter: ['text', 'json-summary'],
    },
  },
});
