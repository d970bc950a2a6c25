import { Flag } from '@element-plus/icons-vue'
import type { FeatureModule } from '@/ui/feature-module'

export default {
  routes: [
    {
      path: '/goals',
      component: () => import('./GoalListPage.vue'),
      meta: { title: '绩效目标', permission: 'goals' },
    },
    {
      path: '/goals/:id/edit',
      component: () => import('./draft/GoalDraftPage.vue'),
      props: true,
      meta: { title: '编制绩效目标', permission: 'goals' },
    },
    {
      path: '/goals/:id/:tab?',
      component: () => import('./GoalPage.vue'),
      props: true,
      meta: { title: '绩效目标', permission: 'goals' },
    },
  ],
  menu: { key: 'goals', label: '绩效目标', path: '/goals', icon: Flag, order: 2 },
} satisfies FeatureModule
