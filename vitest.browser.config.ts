import { defineConfig } from 'vitest/config';

/** The report in a real browser. One file after the other: each starts a browser of its own. */
export default defineConfig({
  test: {
    include: ['test/browser/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
