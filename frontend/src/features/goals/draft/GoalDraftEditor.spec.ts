import { flushPromises } from '@vue/test-utils'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { GoalDraft } from '@/api/types'
import { KEYSTROKE_PAUSE } from '@/lib/use-versioned-form'
import { button, column, field, open, paste, savingServer } from '@/testing/draft-editor'
import { fakeServer, refusal } from '@/testing/fake-server'
import { goal, target } from '@/testing/samples'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: new Date(2023, 0, 5, 10, 42) })
})

describe('the indicator grid', () => {
  it('takes a block from a spreadsheet, and undoes it', async () => {
    savingServer()
    const wrapper = await open()
    const event = await paste(wrapper, 1, 'level3', '会议次数\t≥20次\n培训次数\t≥4次\n参训人数\t≥80人\n')
    expect(event.defaultPrevented).toBe(true)
    expect(column(wrapper, 'level3')).toEqual(['党建经费支出', '会议次数', '培训次数', '参训人数'])
    expect(column(wrapper, 'target')).toEqual(['≤6万元', '≥20次', '≥4次', '≥80人'])
    button('撤销粘贴 3 行')?.click()
    await flushPromises()
    expect(column(wrapper, 'level3')).toEqual(['党建经费支出', '开展党建工作会议', '党员教育培训完成率'])
  })

  it('leaves a single cell of text to the browser', async () => {
    savingServer()
    const event = await paste(await open(), 1, 'level3', '会议次数')
    expect(event.defaultPrevented).toBe(false)
  })

  it('goes down with Enter and adds a line after the last', async () => {
    savingServer()
    const wrapper = await open()
    await field(wrapper, 1, 'target').trigger('keydown', { key: 'Enter' })
    await flushPromises()
    expect(document.activeElement).toBe(field(wrapper, 2, 'target').element)
    await field(wrapper, 2, 'target').trigger('keydown', { key: 'Enter' })
    await flushPromises()
    expect(column(wrapper, 'level3')).toHaveLength(4)
    expect(document.activeElement).toBe(field(wrapper, 3, 'target').element)
  })

  it('walks with the arrows only from the edge of the text', async () => {
    savingServer()
    const wrapper = await open()
    const cell = field(wrapper, 1, 'level3')
    cell.element.focus()
    cell.element.setSelectionRange(2, 2)
    await cell.trigger('keydown', { key: 'ArrowRight' })
    expect(document.activeElement).toBe(cell.element)
    cell.element.setSelectionRange(cell.element.value.length, cell.element.value.length)
    await cell.trigger('keydown', { key: 'ArrowRight' })
    await flushPromises()
    expect(document.activeElement).toBe(field(wrapper, 1, 'target').element)
    await field(wrapper, 1, 'target').trigger('keydown', { key: 'ArrowDown' })
    await flushPromises()
    expect(document.activeElement).toBe(field(wrapper, 2, 'target').element)
  })

  it('moves, copies and deletes lines by keyboard', async () => {
    savingServer()
    const wrapper = await open()
    await field(wrapper, 1, 'level3').trigger('keydown', { key: 'ArrowDown', altKey: true })
    expect(column(wrapper, 'level3')).toEqual(['党建经费支出', '党员教育培训完成率', '开展党建工作会议'])
    await field(wrapper, 0, 'level3').trigger('keydown', { key: 'd', ctrlKey: true })
    expect(column(wrapper, 'level3')).toHaveLength(4)
    await field(wrapper, 3, 'level3').trigger('keydown', { key: 'Delete', ctrlKey: true })
    await flushPromises()
    expect(column(wrapper, 'level3')).toEqual(['党建经费支出', '党建经费支出', '党员教育培训完成率'])
    expect(document.activeElement).toBe(field(wrapper, 2, 'level3').element)
  })

  it('says under a target what the system reads, asking once after the typing stops', async () => {
    const server = savingServer()
    const wrapper = await open()
    await field(wrapper, 0, 'target').setValue('≥9')
    await field(wrapper, 0, 'target').setValue('≥95100%')
    expect(server.to('POST', '/api/goals/previews/target')).toHaveLength(0)
    await vi.advanceTimersByTimeAsync(400)
    expect(server.to('POST', '/api/goals/previews/target').map((it) => it.body)).toEqual([{ target: '≥95100%' }])
    expect(wrapper.text()).toContain('无法识别，请检查')
  })
})

describe('what was typed', () => {
  it('survives leaving and coming back, until it is given up', async () => {
    savingServer()
    const first = await open()
    await field(first, 0, 'level3').setValue('没有保存的指标')
    await vi.advanceTimersByTimeAsync(KEYSTROKE_PAUSE)
    expect(first.text()).toContain('未保存，10:42 已暂存本机')
    first.unmount()

    const second = await open()
    expect(column(second, 'level3')[0]).toBe('没有保存的指标')
    expect(second.text()).toContain('已恢复 2023-01-05 10:42 尚未保存的内容')
    button('放弃草稿')?.click()
    await flushPromises()
    document.querySelector<HTMLButtonElement>('.el-message-box__btns .el-button--primary')?.click()
    await vi.advanceTimersByTimeAsync(KEYSTROKE_PAUSE)
    await flushPromises()
    expect(column(second, 'level3')[0]).toBe('党建经费支出')
    expect(localStorage).toHaveLength(0)
  })

  it('is kept even when the page goes before the pause is over', async () => {
    savingServer()
    const first = await open()
    await field(first, 0, 'level3').setValue('刚刚输入')
    first.unmount()
    expect(column(await open(), 'level3')[0]).toBe('刚刚输入')
  })

  it('is saved with the version seen, without local keys, and is then no draft any more', async () => {
    const server = savingServer()
    const wrapper = await open()
    await field(wrapper, 0, 'target').setValue('≤5万元')
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 's', ctrlKey: true }))
    await flushPromises()
    const [request] = server.to('PUT', '/api/goals/1')
    expect(request?.headers.get('If-Match')).toBe('"3"')
    expect((request?.body as GoalDraft).indicators[0]).toMatchObject({ id: 1, target: '≤5万元' })
    expect((request?.body as GoalDraft).indicators[0]).not.toHaveProperty('key')
    expect(wrapper.text()).toContain('已保存 10:42')
    expect(localStorage).toHaveLength(0)
  })

  it('is set beside what someone else saved, and saved on top of it as chosen', async () => {
    const theirs = goal({ version: 9 })
    const server = savingServer({ ...theirs, indicators: theirs.indicators.map((it) => (it.id === 2 ? { ...it, target: target('≥30次') } : it)) })
    const wrapper = await open(goal())
    await field(wrapper, 0, 'level3').setValue('我改的')
    button('保存')?.click()
    await flushPromises()
    expect(document.body.textContent).toContain('共 2 处不同')
    button('按所选合并')?.click()
    await flushPromises()
    expect(column(wrapper, 'level3')[0]).toBe('我改的')
    expect(column(wrapper, 'target')[1]).toBe('≥30次')
    button('保存')?.click()
    await flushPromises()
    expect(server.to('PUT', '/api/goals/1').map((it) => it.headers.get('If-Match'))).toEqual(['"3"', '"9"'])
    expect(wrapper.text()).toContain('已保存 10:42')
  })

  it('shows what the server refuses at the cell it is about', async () => {
    fakeServer({ 'PUT /api/goals/1': refusal(422, 'invalid-input', '第 2 行有误。', [{ pointer: '/indicators/1/target', detail: '指标值太长，请缩短。' }]) })
    const wrapper = await open()
    await field(wrapper, 1, 'target').setValue('很长')
    button('保存')?.click()
    await flushPromises()
    expect(field(wrapper, 1, 'target').attributes('aria-invalid')).toBe('true')
    expect(wrapper.text()).toContain('指标值太长，请缩短。')
    expect(wrapper.text()).toContain('错误 1')
  })
})
