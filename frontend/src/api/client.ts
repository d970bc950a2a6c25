import { ApiProblem, readProblem } from './problem'

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE'
export type Query = Record<string, string | number | boolean | null | undefined>
export interface RequestOptions {
  query?: Query
  body?: unknown
  /** Version of the resource that the writer saw; sent as `If-Match`. */
  version?: number
  headers?: Record<string, string>
  signal?: AbortSignal
}

let signedOut: () => void = () => undefined

/** Says what to do when the server no longer knows who is asking. */
export function onSignedOut(handler: () => void): void {
  signedOut = handler
}

function address(path: string, query: Query = {}): string {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value !== null && value !== undefined && value !== '') parameters.set(name, String(value))
  }
  return parameters.size > 0 ? `${path}?${parameters}` : path
}

function csrfToken(): string | null {
  const match = /(?:^|;\s*)XSRF-TOKEN=([^;]*)/.exec(document.cookie)
  return match?.[1] ? decodeURIComponent(match[1]) : null
}

async function headersFor(method: Method, options: RequestOptions): Promise<Headers> {
  const headers = new Headers({ Accept: 'application/json', ...options.headers })
  if (options.body !== undefined) headers.set('Content-Type', options.body instanceof Blob ? 'application/octet-stream' : 'application/json')
  if (options.version !== undefined) headers.set('If-Match', `"${options.version}"`)
  if (method !== 'GET') {
    // Asking for the session makes the server set the cookie that unsafe methods must repeat.
    if (!csrfToken()) await fetch('/api/session', { credentials: 'same-origin' }).catch(() => undefined)
    const token = csrfToken()
    if (token) headers.set('X-XSRF-TOKEN', token)
  }
  return headers
}

async function request<T>(method: Method, path: string, options: RequestOptions = {}): Promise<T> {
  const init: RequestInit = { method, credentials: 'same-origin', headers: await headersFor(method, options) }
  if (options.body !== undefined) {
    init.body = typeof options.body === 'string' || options.body instanceof Blob ? options.body : JSON.stringify(options.body)
  }
  if (options.signal) init.signal = options.signal
  const response = await fetch(address(path, options.query), init).catch((cause: unknown) => {
    if (options.signal?.aborted) throw cause
    throw ApiProblem.network()
  })
  if (!response.ok) {
    const problem = await readProblem(response)
    if (problem.status === 401 && problem.kind !== 'bad-credentials') signedOut()
    throw problem
  }
  return (response.status === 204 ? undefined : await response.json()) as T
}

/** The one way to the server: adds the CSRF header and the version, and turns refusals into {@link ApiProblem}. */
export const api = {
  get: <T>(path: string, query?: Query, signal?: AbortSignal) =>
    request<T>('GET', path, { ...(query && { query }), ...(signal && { signal }) }),
  post: <T>(path: string, body: unknown, options: RequestOptions = {}) =>
    request<T>('POST', path, { ...options, body }),
  put: <T>(path: string, body: unknown, version?: number) => request<T>('PUT', path, { body, ...(version !== undefined && { version }) }),
  delete: <T = undefined>(path: string, version?: number) => request<T>('DELETE', path, { ...(version !== undefined && { version }) }),
}
