import { flushPromises } from '@vue/test-utils'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Intake, IntakeChange } from '@/api/types'
import { fakeServer, refusal } from '@/testing/fake-server'
import { mountPage } from '@/testing/mount-page'
import IntakePage from './IntakePage.vue'
import IntakePreviewPage from './IntakePreviewPage.vue'
import { few } from './intake'

const confirmed = vi.hoisted(() => vi.fn<() => Promise<boolean>>())
vi.mock('@/ui/confirm', () => ({ confirmed }))

const intake = (more: Partial<Intake> = {}): Intake => ({
  id: 7, fileName: '汇总表.xlsx', status: 'READY', statusName: '待提交', department: { code: '517', name: '社区办', known: true }, region: '涧西区',
  form: 'henan-2023', fiscalYear: 2023, projectCount: 2, indicatorCount: 9, planCount: 0, changeCounts: { add: 2, change: 0, blocked: 0 },
  changes: null, unchangedCount: 1, findings: { counts: { error: 1, warning: 0, hint: 0 }, items: null }, cells: { count: 1, items: null },
  progress: null, failure: null, createdAt: '2026-01-01T00:00:00Z', permittedActions: ['COMMIT'], ...more,
})
const change = (index: number): IntakeChange => ({
  kind: 'ADD', kindName: '新增', what: '项目', name: `项目${index}`, path: `/projects/${index}`, fields: [{ field: '金额', before: null, after: '5.60 万元' }],
  reason: null, project: true, errors: 0, warnings: 0, hints: 0, outcome: null, outcomeName: null,
})
const page = <T>(items: T[]) => ({ items, total: items.length, page: 1, size: 50 })

/** Queries answer in turns; a few let all of them settle. */
async function settle() {
  for (let turn = 0; turn < 8; turn++) {
    await vi.advanceTimersByTimeAsync(800)
    await flushPromises()
  }
}
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] })
  confirmed.mockResolvedValue(true)
})

describe('files that are dropped', () => {
  it('are each read and told of by themselves', async () => {
    const running = { phase: 'CHECKING' as const, phaseName: '预审', done: 0, total: 0 }
    const states = [intake({ status: 'READING', progress: running }), intake()]
    const uploads = [intake({ status: 'READING' }), refusal(503, 'busy', '正在处理的导入较多，请稍后再试')]
    const http = fakeServer({
      'GET /api/intake': page([]),
      'POST /api/intake': () => uploads.shift(),
      'GET /api/intake/7': () => (states.length > 1 ? states.shift() : states[0]),
    })
    const { wrapper } = await mountPage(IntakePage)
    wrapper.findComponent({ name: 'FileDrop' }).vm.$emit('files', [new File(['PK'], 'a.xlsx'), new File(['PK'], 'b.xlsx')])
    await settle()

    expect(http.to('POST', '/api/intake').map((it) => it.headers.get('Prefer'))).toEqual(['respond-async', 'respond-async'])
    expect(wrapper.text()).toContain('已读出 2 个项目、9 个指标，1 处无法识别')
    expect(wrapper.text()).toContain('正在处理的导入较多，请稍后再试')
  })

  it('are carried out a few at a time', async () => {
    let now = 0
    let most = 0
    await few([1, 2, 3, 4, 5], 2, async () => {
      most = Math.max(most, ++now)
      await Promise.resolve()
      now--
    })
    expect(most).toBe(2)
  })
})

describe('a preview', () => {
  it('is committed without the projects left out, and then is the report', async () => {
    let status: Intake['status'] = 'READY'
    const http = fakeServer({
      'GET /api/intake/7': () => intake({ status, permittedActions: status === 'READY' ? ['COMMIT'] : [] }),
      'GET /api/intake/7/changes': () => page([0, 1].map(change)),
      'POST /api/intake/7/commit': () => {
        status = 'COMMITTED'
        return intake({ status: 'COMMITTING' })
      },
    })
    const { wrapper } = await mountPage(IntakePreviewPage, { props: { id: 7 } })
    await settle()
    await wrapper.find('[aria-label="提交 项目1"] input').setValue(false)
    await wrapper.findAll('button').find((it) => it.text() === '提交导入')?.trigger('click')
    await settle()

    expect(http.to('POST', '/api/intake/7/commit')[0]?.body).toEqual({ except: ['/projects/1'] })
    expect(wrapper.text()).toContain('下载报告')
  })

  it('says why nothing was written', async () => {
    fakeServer({ 'GET /api/intake/7': intake({ status: 'REFUSED', department: null, failure: { detail: '文件已损坏', errors: [{ pointer: '/region', detail: '不在范围内' }] } }) })
    const { wrapper } = await mountPage(IntakePreviewPage, { props: { id: 7 } })
    await settle()
    expect(wrapper.get('[role=alert]').text()).toMatch(/文件已损坏.*\/region/s)
  })
})
