import { VueQueryPlugin } from '@tanstack/vue-query'
import { mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { defineComponent, h, type Component } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import { useSession } from '@/features/session/session-store'
import { queryClient } from '@/query-client'
import { clerk } from './samples'

const Blank = defineComponent(() => () => h('div'))

/** Mounts a page as the application does: with its router, store and queries, signed in as a clerk. */
export async function mountPage(page: Component, options: { props?: Record<string, unknown>; address?: string } = {}) {
  const pinia = createPinia()
  setActivePinia(pinia)
  useSession().user = clerk
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: '/sign-in', name: 'sign-in', component: Blank },
      { path: '/:rest(.*)*', component: Blank },
    ],
  })
  await router.push(options.address ?? '/')
  const wrapper = mount(page, {
    props: options.props ?? {},
    attachTo: document.body,
    global: { plugins: [pinia, router, [VueQueryPlugin, { queryClient }]] },
  })
  return { wrapper, router }
}
