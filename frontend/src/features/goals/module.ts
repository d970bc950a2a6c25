import { Flag } from '@element-plus/icons-vue'
import { numbered, type FeatureModule } from '@/ui/feature-module'

export default {
  routes: [
    {
      path: '/goals',
      component: () => import('./GoalListPage.vue'),
      meta: { title: '绩效目标', permission: 'goals' },
    },
    {
      path: '/goals/:id(\\d+)/edit',
      component: () => import('./draft/GoalDraftPage.vue'),
      props: numbered,
      meta: { title: '编制绩效目标', permission: 'goals' },
    },
    {
      path: '/goals/:id(\\d+)/complete',
      component: () => import('./draft/GoalDraftPage.vue'),
      props: (to) => ({ ...numbered(to), completing: true }),
      meta: { title: '完善绩效目标', permission: 'goals' },
    },
    {
      path: '/goals/:id(\\d+)/review',
      component: () => import('./review/GoalReviewPage.vue'),
      props: numbered,
      meta: { title: '审核绩效目标', permission: 'goals' },
    },
    {
      path: '/goals/:id(\\d+)/:tab?',
      component: () => import('./GoalPage.vue'),
      props: numbered,
      meta: { title: '绩效目标', permission: 'workbench' },
    },
  ],
  menu: { key: 'goals', label: '绩效目标', path: '/goals', icon: Flag, order: 2 },
} satisfies FeatureModule
