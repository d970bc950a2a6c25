import { defineConfig } from 'vitest/config'

const COMMON = {
  globalSetup: ['support/setup.ts'],
  testTimeout: 90_000,
  hookTimeout: 60_000,
  // One machine, one service, one browser: tests beside each other would only wait for each other.
  fileParallelism: false,
}

/** `walk` tests the packaged system in a browser; `pictures` takes the README's. */
export default defineConfig({
  root: import.meta.dirname,
  test: {
    projects: [
      { test: { ...COMMON, name: 'walk', include: ['*.e2e.ts'] } },
      { test: { ...COMMON, name: 'pictures', include: ['pictures.ts'] } },
    ],
  },
})
