import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const JAR = resolve(import.meta.dirname, '../../../backend/target/app/hengji.jar')
const JAVA = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin/java') : 'java'
const READY = /衡绩已就绪：(http:\S+)\//
/** Longest first start, with the sample year, on a busy machine; in milliseconds. */
const PATIENCE = 180_000
const GRACE = 10_000

export interface Service {
  /** Without a slash at the end. */
  url: string
  stop(): Promise<void>
}

/** Starts the packaged service with its sample data on a free port; nothing of it is left after `stop`, or after a crash. */
export async function startService(): Promise<Service> {
  if (!existsSync(JAR)) throw new Error(`${JAR} is missing: run ./hengji test, or start ./hengji serve once`)
  const data = mkdtempSync(join(tmpdir(), 'hengji-e2e-'))
  // The browser wants a processor too: none is spent on optimising what runs for minutes only.
  const java = spawn(JAVA, ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-XX:ReservedCodeCacheSize=256m', '-Xmx400m', '-jar', JAR, '--server.port=0'], {
    // The ready line is Chinese, whatever the locale of this shell.
    env: { ...process.env, HENGJI_DATA: data, SPRING_PROFILES_ACTIVE: 'sample', LC_ALL: 'C.UTF-8' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const clear = () => rmSync(data, { recursive: true, force: true })
  const abandon = () => {
    java.kill('SIGKILL')
    clear()
  }
  process.once('exit', abandon)
  async function stop() {
    await ended(java)
    clear()
    process.off('exit', abandon)
  }
  try {
    return { url: await ready(java), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** The address that the ready line names. */
function ready(java: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let output = ''
    const fail = (why: string) => failed(new Error(`${why}:\n${output.slice(-4000)}`))
    const patience = setTimeout(() => fail('the service did not become ready'), PATIENCE)
    const read = (chunk: Buffer) => {
      output += chunk.toString()
      const url = READY.exec(output)?.[1]
      if (!url) return
      clearTimeout(patience)
      // Read on, so that the service never waits for us, but keep nothing.
      for (const stream of [java.stdout, java.stderr]) stream?.off('data', read).resume()
      found(url)
    }
    java.stdout?.on('data', read)
    java.stderr?.on('data', read)
    java.once('error', (error) => fail(error.message))
    java.once('exit', (code) => fail(`the service ended with ${code}`))
  })
}

async function ended(java: ChildProcess): Promise<void> {
  if (java.pid === undefined || java.exitCode !== null || java.signalCode !== null) return
  const end = once(java, 'exit')
  java.kill('SIGTERM')
  const force = setTimeout(() => java.kill('SIGKILL'), GRACE)
  await end
  clearTimeout(force)
}
