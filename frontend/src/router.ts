import { createRouter, createWebHistory, type RouteLocationNormalized, type RouteLocationRaw } from 'vue-router'
import type { Me } from './api/types'
import { useSession } from './features/session/session-store'
import { modules } from './modules'

const NotFoundPage = () => import('./ui/NotFoundPage.vue')

export const router = createRouter({
  history: createWebHistory(),
  routes: [
    // The guard leads from here to the first page that the person may open.
    { path: '/', component: NotFoundPage },
    ...modules.flatMap((module) => module.routes),
    { path: '/:rest(.*)*', name: 'not-found', component: NotFoundPage, meta: { title: '没有这个页面' } },
  ],
  scrollBehavior: (to, from, saved) => saved ?? (to.path === from.path ? false : { top: 0 }),
})

/** The first page of the person's menu; the account page for who has none. */
function firstPage(user: Me): string {
  const entries = modules.flatMap((module) => module.menu ?? []).sort((a, b) => a.order - b.order)
  return entries.find((entry) => user.menu.includes(entry.key))?.path ?? '/account'
}

/** Where a navigation ends instead, or true when it may go on. */
export function admit(to: Pick<RouteLocationNormalized, 'path' | 'fullPath' | 'meta'>, user: Me | null): true | RouteLocationRaw {
  if (to.meta.open) return true
  if (!user) return { name: 'sign-in', query: to.path === '/' ? {} : { back: to.fullPath } }
  if (to.path === '/') return firstPage(user)
  if (to.meta.permission && !user.menu.includes(to.meta.permission)) {
    return { name: 'not-found', params: { rest: to.path.slice(1).split('/') }, replace: true }
  }
  return true
}

router.beforeEach(async (to) => {
  const session = useSession()
  await session.ensureLoaded()
  return admit(to, session.user)
})

router.afterEach((to) => {
  document.title = to.meta.title ? `${to.meta.title} · 衡绩` : '衡绩'
})
