import { defineConfig, mergeConfig } from 'vitest/config';
import base from '../vitest.config.ts';

/** The browser tests' own, but for which file is run: it takes longer than `npm test` has time for. */
const merged = mergeConfig(base, defineConfig({}));
merged.test = { ...merged.test, include: ['tests/browser/upgrade/upgrade.ts'] };
export default merged;
