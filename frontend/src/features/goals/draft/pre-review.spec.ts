import { flushPromises, type VueWrapper } from '@vue/test-utils'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Finding, GoalDraft } from '@/api/types'
import { button, field, open, savingServer } from '@/testing/draft-editor'
import { refusal, type SentRequest } from '@/testing/fake-server'
import { finding, goal, goalFindings } from '@/testing/samples'
import { CHECK_PAUSE } from './use-check'

const WARNING = finding({
  key: 'b'.repeat(64), kind: 'boilerplate', kindName: '指标套用模板', severity: 'warning', severityName: '警告', indicatorIndex: 1, indicator: '开展党建工作会议',
  field: 'level3', message: '名称与其他项目相同', suggestion: null, permitted: ['ANSWER'],
})

/** Finds the misprint as long as it is there, and the warning until it is answered. */
function reviewingServer() {
  let reason: string | null = null
  const warning = (): Finding => (reason === null ? WARNING : {
    ...WARNING, state: 'ANSWERED', stateName: '已说明', permitted: ['ANSWER', 'WITHDRAW'], answer: { kind: 'ANSWER', reason, by: '甲某', at: '2023-01-05T02:00:00Z' },
  })
  const findings = (draft: GoalDraft) => {
    const wrong = draft.indicators.findIndex((it) => it.target === '≥95100%')
    return goalFindings([...(wrong < 0 ? [] : [finding({ indicatorIndex: wrong })]), warning()])
  }
  return savingServer(goal(), {
    'POST /api/goals/1/check': ({ body }: SentRequest) => findings(body as GoalDraft),
    [`PUT /api/goals/1/findings/${WARNING.key}/answer`]: ({ body }: SentRequest) => {
      reason = (body as { reason: string }).reason
      return goalFindings([warning()])
    },
    'POST /api/goals/1/submission': { ...goal(), step: 'UNIT_LEADER_REVIEW', stepName: '单位负责人审核' },
  })
}
const flags = (wrapper: VueWrapper, row: number) => wrapper.find<HTMLButtonElement>(`[data-flags="${row}"] button`)
const card = (key: string) => document.querySelector(`.findings-popper [data-finding="${key}"], .side-panel [data-finding="${key}"]`)
/** Until answers, and the answers to what they led to, are on the page. */
async function settled() {
  for (let round = 0; round < 4; round++) {
    await flushPromises()
    await vi.advanceTimersByTimeAsync(CHECK_PAUSE)
  }
  await flushPromises()
}
async function mistype(wrapper: VueWrapper) {
  await settled()
  await field(wrapper, 0, 'target').setValue('≥95100%')
  await settled()
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: new Date(2023, 0, 5, 10, 42) })
})

describe('the live check', () => {
  it('asks once after the typing stops, and marks the line', async () => {
    const server = reviewingServer()
    const wrapper = await open()
    await settled()
    expect(flags(wrapper, 0).exists()).toBe(false)
    const before = server.to('POST', '/api/goals/1/check').length
    await field(wrapper, 0, 'target').setValue('≥9')
    await field(wrapper, 0, 'target').setValue('≥95100%')
    await vi.advanceTimersByTimeAsync(CHECK_PAUSE - 1)
    expect(server.to('POST', '/api/goals/1/check')).toHaveLength(before)
    await settled()
    expect(server.to('POST', '/api/goals/1/check')).toHaveLength(before + 1)
    expect(flags(wrapper, 0).attributes('aria-label')).toBe('第 1 行：错误，指标值无法识别')
    expect(wrapper.text()).toContain('错误 1 · 警告 1（说明 0/1）')
  })

  it('leaves out lines without a name and keeps each finding at its line', async () => {
    const server = reviewingServer()
    const wrapper = await open()
    await settled()
    await field(wrapper, 0, 'level3').trigger('keydown', { key: 'Insert' })
    await field(wrapper, 2, 'target').setValue('≥95100%')
    await settled()
    const sent = server.to('POST', '/api/goals/1/check').at(-1)?.body as GoalDraft
    expect(sent.indicators.map((it) => it.level3)).toEqual(['党建经费支出', '开展党建工作会议', '党员教育培训完成率'])
    expect(flags(wrapper, 1).exists()).toBe(false)
    expect(flags(wrapper, 2).attributes('aria-label')).toContain('指标值无法识别')
  })
})

describe('a finding', () => {
  it('opens from the keyboard, and its suggestion is written into the cell', async () => {
    reviewingServer()
    const wrapper = await open()
    await mistype(wrapper)
    await field(wrapper, 0, 'target').trigger('keydown', { key: 'Enter', altKey: true })
    await settled()
    const shown = card(finding().key)
    expect(shown?.textContent).toContain('指标值“≥95100%”无法识别，请改正')
    expect(shown?.textContent).toContain('财预〔2015〕88号')
    const offered = [...(shown?.querySelectorAll<HTMLButtonElement>('[aria-label^="采用"]') ?? [])]
    expect(offered.map((it) => it.ariaLabel ?? it.getAttribute('aria-label'))).toEqual(['采用 ≥95%', '采用 100%'])
    offered[0]?.click()
    await settled()
    expect(field(wrapper, 0, 'target').element.value).toBe('≥95%')
    expect(flags(wrapper, 0).exists()).toBe(false)
  })

  it('is answered with a reason, after what was typed is saved', async () => {
    const server = reviewingServer()
    const wrapper = await open()
    await settled()
    await field(wrapper, 0, 'target').setValue('≤5万元')
    await flags(wrapper, 1).trigger('click')
    await settled()
    button('说明理由')?.click()
    await flushPromises()
    const reason = document.querySelector<HTMLTextAreaElement>('[aria-label="说明理由"]')
    if (!reason) throw new Error('no field for the reason')
    reason.value = '会议按年度计划召开'
    reason.dispatchEvent(new Event('input'))
    await flushPromises()
    button('提交说明')?.click()
    await settled()
    expect(server.sent.map((it) => it.method).filter((it) => it === 'PUT')).toHaveLength(2)
    expect(wrapper.text()).toContain('警告 1（说明 1/1）')
  })
})

describe('submission', () => {
  it('is stopped while findings are open, lists them, and leads to the line', async () => {
    const server = reviewingServer()
    const wrapper = await open()
    await mistype(wrapper)
    button('送审')?.click()
    await settled()
    expect(server.to('POST', '/api/goals/1/submission')).toHaveLength(0)
    expect(document.querySelector('[role="alert"].refused')?.textContent).toContain('还不能送审：2 个问题未处理')
    button('第 1 行 党建经费支出')?.click()
    await settled()
    expect(document.activeElement).toBe(field(wrapper, 0, 'target').element)
  })

  it('that the server stops takes over the version and shows the list', async () => {
    let version = 3
    const server = savingServer(goal(), {
      'GET /api/goals/1': () => goal({ version }),
      'POST /api/goals/1/check': () => goalFindings([]),
      'POST /api/goals/1/submission': () => {
        version = 5
        return refusal(409, 'pre-review', '还有 1 个错误，请改正。')
      },
    })
    const wrapper = await open()
    await settled()
    button('送审')?.click()
    await flushPromises()
    document.querySelector<HTMLButtonElement>('.el-message-box__btns .el-button--primary')?.click()
    await settled()
    await field(wrapper, 0, 'target').setValue('≤5万元')
    button('保存')?.click()
    await settled()
    expect(server.to('PUT', '/api/goals/1').map((it) => it.headers.get('If-Match'))).toEqual(['"5"'])
  })
})
