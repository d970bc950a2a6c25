import { describe, expect, it, vi } from 'vitest'
import { fakeServer, refusal } from '@/testing/fake-server'
import { api, onSignedOut } from './client'
import { ApiProblem } from './problem'

async function refused(promise: Promise<unknown>): Promise<ApiProblem> {
  const error = await promise.then(() => null, (cause: unknown) => cause)
  expect(error).toBeInstanceOf(ApiProblem)
  return error as ApiProblem
}

describe('the request client', () => {
  it('repeats the CSRF cookie in the header and sends the version on unsafe methods', async () => {
    const server = fakeServer({ 'PUT /api/goals/1': { id: 1 } })
    await api.put('/api/goals/1', { objectives: [] }, 7)
    const [request] = server.sent
    expect(request?.headers.get('X-XSRF-TOKEN')).toBe('token-1')
    expect(request?.headers.get('If-Match')).toBe('"7"')
    expect(request?.body).toEqual({ objectives: [] })
  })

  it('asks for the session first when the CSRF cookie is missing', async () => {
    const server = fakeServer({
      'GET /api/session': () => {
        document.cookie = 'XSRF-TOKEN=fresh'
        return { authenticated: true }
      },
      'POST /api/goals/1/submission': {},
    })
    document.cookie = 'XSRF-TOKEN=; expires=Thu, 01 Jan 1970 00:00:00 GMT'
    await api.post('/api/goals/1/submission', {})
    expect(server.sent.map((it) => it.path)).toEqual(['/api/session', '/api/goals/1/submission'])
    expect(server.sent[1]?.headers.get('X-XSRF-TOKEN')).toBe('fresh')
  })

  it('sends no CSRF header on reading, and leaves out filters that are not set', async () => {
    const server = fakeServer({ 'GET /api/goals': { items: [] } })
    await api.get('/api/goals', { q: '党建', status: '', unit: null, page: 1 })
    expect(server.sent[0]?.headers.has('X-XSRF-TOKEN')).toBe(false)
    expect(server.sent[0]?.query.toString()).toBe(new URLSearchParams({ q: '党建', page: '1' }).toString())
  })

  it('turns problem details into a typed problem with its bad places', async () => {
    fakeServer({
      'POST /api/goals/1/submission': refusal(422, 'invalid-input', '第 4 行指标值无法识别，请改正。', [{ pointer: '/indicators/3/target', detail: '无法识别' }]),
    })
    const problem = await refused(api.post('/api/goals/1/submission', {}))
    expect(problem.kind).toBe('invalid-input')
    expect(problem.status).toBe(422)
    expect(problem.detail).toBe('第 4 行指标值无法识别，请改正。')
    expect(problem.errors).toEqual([{ pointer: '/indicators/3/target', detail: '无法识别' }])
  })

  it('says something useful when a refusal carries no problem', async () => {
    vi.stubGlobal('fetch', async () => new Response('<html>', { status: 503 }))
    expect((await refused(api.get('/api/goals'))).detail).toBe('服务暂时不可用，请稍后重试。')
  })

  it('tells a lost connection from a refusal', async () => {
    vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('failed')))
    expect((await refused(api.get('/api/goals'))).kind).toBe('network')
  })

  it('reports an expired sign-in, but not a wrong password', async () => {
    const signedOut = vi.fn()
    onSignedOut(signedOut)
    fakeServer({
      'POST /api/session': refusal(401, 'bad-credentials', '用户名或密码不对。'),
      'GET /api/goals': refusal(401, 'not-signed-in', '请先登录。'),
    })
    await refused(api.post('/api/session', {}))
    expect(signedOut).not.toHaveBeenCalled()
    await refused(api.get('/api/goals'))
    expect(signedOut).toHaveBeenCalledOnce()
  })
})
