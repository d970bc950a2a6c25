import type { Browser, BrowserContext, Locator, Page, Request } from 'playwright-core'

/** Of the sample accounts. */
export const PASSWORD = 'Hengji-2026'

/** The stream of notifications stays open as long as the page: nobody waits for its end. */
const count = (request: Request) => (request.resourceType() === 'eventsource' ? 0 : 1)

/** Somebody at the desk: one browser session, one page, and the same session's way to the HTTP interface. */
export class Person {
  /** What the browser complained about on this person's pages: errors in the console, in scripts, of the security policy. */
  readonly complaints: string[] = []
  /** Requests under way. */
  private asked = 0

  private constructor(
    readonly username: string,
    readonly page: Page,
    private readonly context: BrowserContext,
  ) {
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') this.complaints.push(`${page.url()} ${message.text()}`)
    })
    page.on('request', (request) => (this.asked += count(request)))
    page.on('requestfinished', (request) => (this.asked -= count(request)))
    page.on('requestfailed', (request) => (this.asked -= count(request)))
    page.on('pageerror', (error) => this.complaints.push(`${page.url()} ${error.message}`))
  }

  /** Somebody who has not signed in. */
  static async stranger(browser: Browser, service: string): Promise<Person> {
    const context = await browser.newContext({
      baseURL: service, locale: 'zh-CN', viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce',
    })
    context.setDefaultTimeout(15_000)
    return new Person('', await context.newPage(), context)
  }

  /** Signed in without the page, which has a test of its own. */
  static async signedIn(browser: Browser, service: string, username: string): Promise<Person> {
    const stranger = await Person.stranger(browser, service)
    const person = new Person(username, stranger.page, stranger.context)
    await person.get('/api/session')
    await person.post('/api/session', { username, password: PASSWORD })
    return person
  }

  async open(path: string): Promise<void> {
    await this.page.goto(path)
    await this.page.locator('main :is(h1, .empty, .error)').first().waitFor({ state: 'attached' })
    await this.settled()
  }

  /** Until nothing is being read, no skeleton is left, and the last answer is painted. */
  async settled(): Promise<void> {
    do {
      await this.page.waitForFunction(() => !document.querySelector('[aria-busy="true"]'))
      await this.page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))))
    } while (this.asked > 0)
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name })
  }

  /** Waits for the words somewhere on the page. */
  async sees(text: string | RegExp): Promise<void> {
    await this.page.getByText(text).first().waitFor()
  }

  /** Waits for the message that says what was done. */
  async isTold(text: RegExp): Promise<void> {
    await this.page.locator('.el-message__content').filter({ hasText: text }).first().waitFor()
  }

  async get<T>(path: string): Promise<T> {
    return this.send<T>('GET', path)
  }

  async post<T>(path: string, body: unknown, version?: number): Promise<T> {
    return this.send<T>('POST', path, body, version)
  }

  async put<T>(path: string, body: unknown, version: number): Promise<T> {
    return this.send<T>('PUT', path, body, version)
  }

  private async send<T>(method: string, path: string, data?: unknown, version?: number): Promise<T> {
    const token = (await this.context.cookies()).find((it) => it.name === 'XSRF-TOKEN')?.value
    const headers = {
      ...(token && { 'X-XSRF-TOKEN': token }),
      ...(version !== undefined && { 'If-Match': `"${version}"` }),
    }
    const answer = await this.context.request.fetch(path, { method, headers, ...(data !== undefined && { data }) })
    if (!answer.ok()) throw new Error(`${this.username} ${method} ${path}: ${answer.status()} ${await answer.text()}`)
    return (await answer.json()) as T
  }

  async leave(): Promise<void> {
    await this.context.close()
  }
}
