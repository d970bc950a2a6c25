import { describe, expect, it } from 'vitest'
import { admit, router } from './router'
import { clerk } from './testing/samples'

describe('who may open what', () => {
  it('leads a stranger to the sign-in page and back', () => {
    expect(admit(router.resolve('/goals/1/process?x=1'), null)).toEqual({ name: 'sign-in', query: { back: '/goals/1/process?x=1' } })
    expect(admit(router.resolve('/'), null)).toEqual({ name: 'sign-in', query: {} })
    expect(admit(router.resolve('/sign-in'), null)).toBe(true)
  })
  it('opens what the menu of the person holds', () => {
    expect(admit(router.resolve('/goals/1'), clerk)).toBe(true)
    expect(admit(router.resolve('/account'), clerk)).toBe(true)
    expect(admit(router.resolve('/intake'), clerk)).toMatchObject({ name: 'not-found' })
  })
  it('begins at the first page the person has', () => {
    expect(admit(router.resolve('/'), clerk)).toBe('/workbench')
    expect(admit(router.resolve('/'), { ...clerk, menu: ['results', 'intake'] })).toBe('/results')
    expect(admit(router.resolve('/'), { ...clerk, menu: [] })).toBe('/account')
  })
})
