import { flushPromises } from '@vue/test-utils'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { WorkItem } from '@/api/types'
import { fakeServer, type SentRequest } from '@/testing/fake-server'
import { mountPage } from '@/testing/mount-page'
import { goal, workItem } from '@/testing/samples'
import WorkbenchPage from './WorkbenchPage.vue'

function server() {
  let todo: WorkItem[] = [workItem(1, { overdue: true, workingDaysLeft: -2 }), workItem(2), workItem(3)]
  const subject = (id: number) => goal({ id, version: 5, permittedActions: ['APPROVE', 'RETURN'] })
  return fakeServer({
    'GET /api/work-items': () => ({ items: todo, total: todo.length, page: 1, size: 50 }),
    'GET /api/work-items/counts': () => ({ todo: todo.length, overdue: 1, done: 4, started: 0, escalated: 0 }),
    'GET /api/work-items/choices': { steps: [{ step: 'BUSINESS_REVIEW', stepName: '财政业务科室审核', count: 3 }], fiscalYears: [{ fiscalYear: 2023, count: 3 }], categories: [] },
    'GET /api/saved-filters': { items: [] },
    'GET /api/units': { items: [] },
    'POST /api/bulk-decisions': { id: 9 },
    ...Object.fromEntries([1, 2, 3].map((id) => [`GET /api/goals/${id}`, subject(id)])),
    'POST /api/goals/2/decisions': ({ body }: SentRequest) => {
      todo = todo.filter((it) => it.goalId !== 2)
      return { ...subject(2), stepName: '财政绩效科审核', body }
    },
  })
}
/** Queries answer in turns; a few let all of them settle. */
async function settled() {
  for (let turn = 0; turn < 5; turn++) {
    await vi.advanceTimersByTimeAsync(1)
    await flushPromises()
  }
}
const press = async (key: string, target: EventTarget = document.body) => {
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
  await settled()
}
async function open(address = '/workbench') {
  const http = server()
  const page = await mountPage(WorkbenchPage, { address })
  await settled()
  return { http, ...page, selected: () => page.wrapper.find('[aria-selected=true] .name').text() }
}

beforeEach(() => { vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] }) })

describe('the workbench by keyboard', () => {
  it('goes down and up with J and K and stops at the ends', async () => {
    const { selected } = await open()
    expect(selected()).toBe('项目1')
    await press('k')
    expect(selected()).toBe('项目1')
    await press('j')
    await press('J')
    await press('j')
    expect(selected()).toBe('项目3')
    await press('k')
    expect(selected()).toBe('项目2')
  })

  it('opens the chosen one with Enter', async () => {
    const { router } = await open()
    await press('j')
    await press('Enter')
    expect(router.currentRoute.value.path).toBe('/goals/2')
  })

  it('approves with A on the version seen and goes to the next', async () => {
    const { http, wrapper, selected } = await open()
    await press('j')
    await press('a')
    const [decision] = http.to('POST', '/api/goals/2/decisions')
    expect(decision?.body).toEqual({ decision: 'APPROVE', opinion: null })
    expect(decision?.headers.get('If-Match')).toBe('"5"')
    expect(document.body.textContent).toContain('已通过“项目2”，转财政绩效科审核。')
    expect(selected()).toBe('项目3')
    expect(wrapper.findAll('.name').map((it) => it.text())).toEqual(['项目1', '项目3'])
  })

  it('asks for an opinion on R and sends nothing', async () => {
    const { http, wrapper } = await open()
    await press('r')
    expect(wrapper.text()).toContain('退回修改须写明意见')
    expect(http.sent.filter((it) => it.method === 'POST')).toEqual([])
  })

  it('keeps an opinion that was begun while another item is looked at', async () => {
    const { wrapper } = await open()
    await wrapper.get('textarea').setValue('数量指标不足')
    await press('j')
    expect(wrapper.get('textarea').element.value).toBe('')
    await press('k')
    expect(wrapper.get('textarea').element.value).toBe('数量指标不足')
  })

  it('chooses with X and orders one decision for all that are chosen, asked twice', async () => {
    const { http, wrapper, router } = await open()
    await press('x')
    await press('j')
    await press('x')
    expect(wrapper.text()).toContain('已选 2 项')
    const approve = () => wrapper.findAll('button').find((it) => it.text().includes('批量通过'))
    await approve()?.trigger('click')
    expect(http.sent.filter((it) => it.method === 'POST')).toEqual([])
    await approve()?.trigger('click')
    await settled()
    expect(http.to('POST', '/api/bulk-decisions')[0]?.body).toEqual({
      items: [{ goalId: 1, version: 5 }, { goalId: 2, version: 5 }], decision: 'APPROVE', opinion: null,
    })
    expect(router.currentRoute.value.path).toBe('/bulk/9')
  })

  it('takes an opinion for each of the chosen, and asks for those that have none', async () => {
    const { http, wrapper } = await open()
    await press('x')
    await press('j')
    await press('x')
    const button = (text: string) => wrapper.findAll('button').find((it) => it.text().includes(text))
    await button('逐项意见')?.trigger('click')
    await wrapper.get('input[aria-label="对“项目1”的意见"]').setValue('数量指标不足')
    await button('批量退回')?.trigger('click')
    expect(wrapper.get('[role=alert]').text()).toContain('逐项填写')
    await wrapper.get('input[aria-label="批量审核意见"]').setValue('请补充满意度指标')
    await button('批量退回')?.trigger('click')
    await button('批量退回')?.trigger('click')
    await settled()
    expect(http.to('POST', '/api/bulk-decisions')[0]?.body).toEqual({
      items: [{ goalId: 1, version: 5, opinion: '数量指标不足' }, { goalId: 2, version: 5 }], decision: 'RETURN', opinion: '请补充满意度指标',
    })
  })

  it('lets letters be letters while someone types', async () => {
    const { http, wrapper, selected } = await open()
    const search = wrapper.get<HTMLInputElement>('input[data-search]').element
    await press('a', search)
    await press('j', search)
    expect(http.sent.filter((it) => it.method === 'POST')).toEqual([])
    expect(selected()).toBe('项目1')
  })
})

describe('the workbench list', () => {
  it('keeps its filters in the address and sends them', async () => {
    const { http, router, wrapper } = await open('/workbench?box=todo&overdue=true')
    expect(http.to('GET', '/api/work-items')[0]?.query.get('overdue')).toBe('true')
    await wrapper.findAll('[role=tab]').find((it) => it.text().startsWith('已办'))?.trigger('click')
    await settled()
    expect(router.currentRoute.value.query).toEqual({ box: 'done' })
    expect(http.to('GET', '/api/work-items').at(-1)?.query.get('box')).toBe('done')
  })

  it('marks what is overdue with a shape and words', async () => {
    const { wrapper } = await open()
    expect(wrapper.findAll('.due')[0]?.text()).toMatch(/^■ 逾期 2 个工作日$/)
    expect(wrapper.text()).toContain('待办 3')
  })
})
