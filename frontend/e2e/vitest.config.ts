import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

const COMMON = {
  globalSetup: ['support/setup.ts'],
  testTimeout: 90_000,
  hookTimeout: 60_000,
  // One machine, one service, one browser: tests beside each other would only wait for each other.
  fileParallelism: false,
}

/** Always the same order, as all walk in one year; the import first, as it compares with the sample before others change it. */
class ImportFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => `${Number(!moduleId.includes('intake.'))}${moduleId}`
    return files.toSorted((a, b) => place(a).localeCompare(place(b)))
  }
}

/** `walk` tests the packaged system in a browser; `pictures` takes the README's. */
export default defineConfig({
  root: import.meta.dirname,
  test: {
    sequence: { sequencer: ImportFirst },
    projects: [
      { test: { ...COMMON, name: 'walk', include: ['*.e2e.ts'] } },
      { test: { ...COMMON, name: 'pictures', include: ['pictures.ts'] } },
    ],
  },
})
