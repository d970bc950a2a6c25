import type { TestProject } from 'vitest/node'
import { startService } from './service'

declare module 'vitest' {
  export interface ProvidedContext {
    service: string
  }
}

/** One service for all files of a run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const service = await startService()
  project.provide('service', service.url)
  return service.stop
}
