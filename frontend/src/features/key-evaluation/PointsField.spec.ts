import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import PointsField from './PointsField.vue'

it.each([['8.5', 8.5], ['25', 20], ['', null], ['八', 5]])('takes %s when the field is left', async (text, points) => {
  const wrapper = mount(PointsField, { props: { modelValue: 5, label: '得分', most: 20, 'onUpdate:modelValue': (value: number | null) => wrapper.setProps({ modelValue: value }) } })
  const field = wrapper.get('input')
  await field.setValue(text)
  await field.trigger('change')
  expect(wrapper.props('modelValue')).toBe(points)
  expect(field.element.value).toBe(points === null ? '' : String(points))
})
