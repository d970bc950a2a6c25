import { chromium, type Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest'
import { Person } from './person'

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium'
const FLAGS = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync',
]

export interface Office {
  /** The holder of an account, signed in once and asked for as often as needed. */
  person(username: string): Promise<Person>
  stranger(): Promise<Person>
}

/** One browser for the tests of a file. After each test nobody's page may have complained of anything. */
export function useOffice(): Office {
  let browser: Browser
  const service = inject('service')
  const people = new Map<string, Person>()
  const all: Person[] = []

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS })
  })
  afterEach(() => {
    const complaints = all.flatMap((it) => it.complaints.splice(0))
    expect(complaints).toEqual([])
  })
  afterAll(() => browser.close())

  return {
    async person(username) {
      const known = people.get(username)
      if (known) return known
      const person = await Person.signedIn(browser, service, username)
      people.set(username, person)
      all.push(person)
      return person
    },
    async stranger() {
      const person = await Person.stranger(browser, service)
      all.push(person)
      return person
    },
  }
}
