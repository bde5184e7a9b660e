import { defineConfig } from 'vitest/config';

/** The report in a real browser. One file after the other: each starts a browser of its own. */
export default defineConfig({
  test: {
    include: ['test/browser/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // A smooth scroll of five columns takes longer than the usual second on a machine that does other work.
    expect: { poll: { timeout: 20_000 } },
  },
});
