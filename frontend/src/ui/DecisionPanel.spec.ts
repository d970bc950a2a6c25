import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import DecisionPanel from './DecisionPanel.vue'

const open = (actions: string[]) => mount(DecisionPanel, { props: { actions }, attachTo: document.body })
type Panel = ReturnType<typeof open>
const press = (panel: Panel, text: string) => panel.findAll('button').find((it) => it.text().startsWith(text))?.trigger('click')

describe('the decision panel', () => {
  it('offers only what is permitted, and nothing at all to who may decide nothing', () => {
    expect(open(['APPROVE', 'RETURN']).findAll('button').map((it) => it.text())).toEqual(['通过 A', '退回修改 R'])
    expect(open(['EDIT', 'SUBMIT']).find('button').exists()).toBe(false)
  })

  it('approves without an opinion', async () => {
    const panel = open(['APPROVE', 'RETURN'])
    await press(panel, '通过')
    expect(panel.emitted('decide')).toEqual([['APPROVE', '']])
  })

  it('asks for an opinion before returning, and then sends it', async () => {
    const panel = open(['APPROVE', 'RETURN'])
    await press(panel, '退回修改')
    expect(panel.emitted('decide')).toBeUndefined()
    expect(panel.get('[role=alert]').text()).toContain('退回修改须写明意见')
    expect(document.activeElement?.tagName).toBe('TEXTAREA')
    await panel.get('textarea').setValue(' 请补充数量指标 ')
    await press(panel, '退回修改')
    expect(panel.emitted('decide')).toEqual([['RETURN', '请补充数量指标']])
  })

  it('lets a goal be sent to an earlier step and says how it comes back, the usual way unless told otherwise', async () => {
    const panel = mount(DecisionPanel, {
      props: {
        actions: ['APPROVE', 'RETURN'],
        returnTargets: [{ step: 'DRAFTING', stepName: '编制' }, { step: 'SUPERVISOR_REVIEW', stepName: '主管部门审核' }],
        resubmissions: [{ mode: 'STRAIGHT', name: '直接送回退回环节' }, { mode: 'ALL', name: '重新经过各环节' }],
      },
      attachTo: document.body,
    })
    await panel.get('textarea').setValue('请主管部门核实')
    await press(panel, '退回修改')
    expect(panel.emitted('decide')?.[0]).toEqual(['RETURN', '请主管部门核实', { returnTo: 'DRAFTING', resubmission: 'STRAIGHT' }])
    const [target, way] = panel.findAllComponents({ name: 'ElSelect' })
    target?.vm.$emit('update:modelValue', 'SUPERVISOR_REVIEW')
    way?.vm.$emit('update:modelValue', 'ALL')
    await press(panel, '退回修改')
    expect(panel.emitted('decide')?.[1]).toEqual(['RETURN', '请主管部门核实', { returnTo: 'SUPERVISOR_REVIEW', resubmission: 'ALL' }])
    await press(panel, '通过')
    expect(panel.emitted('decide')?.[2]).toEqual(['APPROVE', '请主管部门核实'])
  })

  it('asks twice before a refusal, which is final', async () => {
    const panel = open(['APPROVE', 'REJECT'])
    await panel.get('textarea').setValue('不属于本级支出范围')
    await press(panel, '不予通过')
    expect(panel.emitted('decide')).toBeUndefined()
    expect(panel.text()).toContain('不能恢复')
    await press(panel, '不予通过')
    expect(panel.emitted('decide')).toEqual([['REJECT', '不属于本级支出范围']])
  })

  it('takes no decision by key that is not permitted, nor a second while one is under way', async () => {
    const panel = open(['RETURN'])
    panel.vm.choose('APPROVE')
    await panel.setProps({ actions: ['APPROVE'], busy: true })
    panel.vm.choose('APPROVE')
    expect(panel.emitted('decide')).toBeUndefined()
  })
})
