import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/browser/**'],
    testTimeout: 20_000,
    globalSetup: 'test/setup.mjs',
    setupFiles: ['test/properties.ts'],
  },
});
