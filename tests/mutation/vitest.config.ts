import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The engine's own unit tests, on a clock that does not wait for them to wait. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    environment: 'happy-dom',
    include: ['tests/unit/engine/**/*.test.ts'],
    setupFiles: ['tests/happy-dom.ts', 'tests/mutation/quick-time.ts'],
  },
});
