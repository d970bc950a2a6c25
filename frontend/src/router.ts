import { createRouter, createWebHistory } from 'vue-router'
import { useSession } from './features/session/session-store'
import { modules } from './modules'

export const router = createRouter({
  history: createWebHistory(),
  routes: [
    { path: '/', redirect: '/workbench' },
    ...modules.flatMap((module) => module.routes),
    { path: '/:rest(.*)*', name: 'not-found', component: () => import('./ui/NotFoundPage.vue'), meta: { title: '没有这个页面' } },
  ],
  scrollBehavior: (to, from, saved) => saved ?? (to.path === from.path ? false : { top: 0 }),
})

router.beforeEach(async (to) => {
  const session = useSession()
  await session.ensureLoaded()
  if (to.meta.open) return true
  if (!session.user) return { name: 'sign-in', query: to.fullPath === '/workbench' ? {} : { back: to.fullPath } }
  if (to.meta.permission && !session.user.menu.includes(to.meta.permission)) {
    return { name: 'not-found', params: { rest: to.path.slice(1).split('/') }, replace: true }
  }
  return true
})

router.afterEach((to) => {
  document.title = to.meta.title ? `${to.meta.title} · 衡绩` : '衡绩'
})
