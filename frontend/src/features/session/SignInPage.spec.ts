import { flushPromises } from '@vue/test-utils'
import { expect, it } from 'vitest'
import { clerk } from '@/testing/samples'
import { fakeServer, refusal } from '@/testing/fake-server'
import { mountPage } from '@/testing/mount-page'
import { useSession } from './session-store'
import SignInPage from './SignInPage.vue'

const account = { username: 'xigong-street.operator', password: 'Hengji-2026', name: '甲某', postName: '单位经办', organisation: '西工街道办事处' }
async function open(address: string) {
  const page = await mountPage(SignInPage, { address })
  useSession().user = null
  useSession().sampleAccounts = [account]
  await flushPromises()
  return page
}

it('fills in a sample account, signs in, and goes back to where the person was', async () => {
  const server = fakeServer({ 'POST /api/session': { authenticated: true, user: clerk, sampleAccounts: null } })
  const { wrapper, router } = await open('/sign-in?back=/goals/1/edit')
  expect(wrapper.text()).toContain('登录后自动恢复')
  await wrapper.findAll('button').find((it) => it.text().startsWith('单位经办'))?.trigger('click')
  await wrapper.get('form').trigger('submit')
  await flushPromises()
  expect(server.sent[0]?.body).toEqual({ username: account.username, password: account.password })
  expect(router.currentRoute.value.fullPath).toBe('/goals/1/edit')
})

it('never leads to another site after signing in', async () => {
  fakeServer({ 'POST /api/session': { authenticated: true, user: clerk, sampleAccounts: null } })
  const { wrapper, router } = await open('/sign-in?back=//evil.example/')
  await wrapper.get('#username').setValue('a')
  await wrapper.get('#password').setValue('b')
  await wrapper.get('form').trigger('submit')
  await flushPromises()
  expect(router.currentRoute.value.fullPath).toBe('/')
})

it('says why a sign-in was refused and stays', async () => {
  fakeServer({ 'POST /api/session': refusal(423, 'account-locked', '连续 5 次密码错误，账号已锁定，请 15 分钟后再试。') })
  const { wrapper, router } = await open('/sign-in')
  await wrapper.get('form').trigger('submit')
  expect(wrapper.get('[role=alert]').text()).toBe('请输入用户名和密码。')
  await wrapper.get('#username').setValue('a')
  await wrapper.get('#password').setValue('b')
  await wrapper.get('form').trigger('submit')
  await flushPromises()
  expect(wrapper.get('[role=alert]').text()).toContain('账号已锁定')
  expect(router.currentRoute.value.path).toBe('/sign-in')
})
