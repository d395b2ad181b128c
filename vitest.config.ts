import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Tests of the whole (browser, kills, clean runs) stand in test/, those of one file beside it.
    projects: [
      { test: { name: 'unit', include: ['{src,training}/**/*.test.ts'], testTimeout: 30_000 } },
      { test: { name: 'architecture', include: ['test/architecture.test.ts'] } },
      {
        test: {
          name: 'whole',
          include: ['test/**/*.test.ts'],
          exclude: ['test/architecture.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
