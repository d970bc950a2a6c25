import { Medal } from '@element-plus/icons-vue'
import { useSession } from '@/features/session/session-store'
import { numbered, type FeatureModule } from '@/ui/feature-module'

/** An expert reads nothing of an evaluation but his own sheet. */
const expertToSheet = (to: { path: string }) => useSession().user?.posts.every((it) => it.post === 'EXPERT') !== true || `${to.path}/sheet`

export default {
  routes: [
    {
      path: '/key-evaluations',
      component: () => import('./KeyEvaluationListPage.vue'),
      meta: { title: '重点评价', permission: 'key_evaluations' },
    },
    {
      path: '/key-evaluations/experts',
      component: () => import('./ExpertListPage.vue'),
      meta: { title: '专家库', permission: 'key_evaluations' },
    },
    {
      path: '/key-evaluations/:id(\\d+)',
      component: () => import('./KeyEvaluationPage.vue'),
      beforeEnter: expertToSheet,
      props: numbered,
      meta: { title: '重点评价', permission: 'key_evaluations' },
    },
    {
      path: '/key-evaluations/:id(\\d+)/sheet',
      component: () => import('./SheetPage.vue'),
      props: numbered,
      meta: { title: '专家评分' },
    },
  ],
  menu: { key: 'key_evaluations', label: '重点评价', path: '/key-evaluations', icon: Medal, order: 5.7 },
} satisfies FeatureModule
