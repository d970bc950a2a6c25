import { Finished } from '@element-plus/icons-vue'
import { numbered, type FeatureModule } from '@/ui/feature-module'

export default {
  routes: [
    {
      path: '/results',
      component: () => import('./ResultListPage.vue'),
      meta: { title: '结果应用', permission: 'results' },
    },
    {
      path: '/results/:id(\\d+)',
      component: () => import('./ResultPage.vue'),
      props: numbered,
      meta: { title: '结果应用', permission: 'results' },
    },
  ],
  menu: { key: 'results', label: '结果应用', path: '/results', icon: Finished, order: 6 },
} satisfies FeatureModule
