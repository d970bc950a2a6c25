import { DataAnalysis } from '@element-plus/icons-vue'
import { numbered, type FeatureModule } from '@/ui/feature-module'

export default {
  routes: [
    {
      path: '/evaluation',
      component: () => import('./EvaluationListPage.vue'),
      meta: { title: '绩效自评', permission: 'evaluation' },
    },
    {
      path: '/evaluation/sets',
      component: () => import('./EvaluationSetsPage.vue'),
      meta: { title: '部门成套自评', permission: 'evaluation' },
    },
    {
      path: '/evaluation/:id(\\d+)',
      component: () => import('./EvaluationPage.vue'),
      props: numbered,
      meta: { title: '绩效自评', permission: 'evaluation' },
    },
  ],
  menu: { key: 'evaluation', label: '绩效自评', path: '/evaluation', icon: DataAnalysis, order: 5 },
} satisfies FeatureModule
