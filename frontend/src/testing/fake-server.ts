import { vi } from 'vitest'

export interface SentRequest {
  method: string
  path: string
  query: URLSearchParams
  headers: Headers
  body: unknown
}
type Answer = { status: number; body?: unknown }
type Route = unknown | ((request: SentRequest) => unknown)

/** An answer that is refused, as problem details. */
export function refusal(status: number, kind: string, detail: string, errors: { pointer: string; detail: string }[] = []): Answer {
  return { status, body: { type: `/problems/${kind}`, title: '请求未被接受', status, detail, errors } }
}
const isAnswer = (value: unknown): value is Answer => typeof value === 'object' && value !== null && 'status' in value && typeof value.status === 'number'

/**
 * Puts a server in the place of fetch: routes are keyed "GET /api/goals", and answer a body, a {@link refusal}, or a
 * function of the request. What was sent is kept in order; an address without a route is 404.
 */
export function fakeServer(routes: Record<string, Route>) {
  const sent: SentRequest[] = []
  document.cookie = 'XSRF-TOKEN=token-1'
  vi.stubGlobal('fetch', async (address: string, init: RequestInit = {}) => {
    const url = new URL(address, 'http://localhost')
    const request: SentRequest = {
      method: init.method ?? 'GET',
      path: url.pathname,
      query: url.searchParams,
      headers: new Headers(init.headers),
      body: typeof init.body === 'string' ? (JSON.parse(init.body) as unknown) : undefined,
    }
    sent.push(request)
    const route = routes[`${request.method} ${request.path}`] ?? refusal(404, 'not-found', `没有 ${request.path}`)
    const answer: unknown = typeof route === 'function' ? route(request) : route
    const { status, body } = isAnswer(answer) ? answer : { status: 200, body: answer }
    return new Response(status === 204 ? null : JSON.stringify(body), { status })
  })
  return { sent, to: (method: string, path: string) => sent.filter((it) => it.method === method && it.path === path) }
}
