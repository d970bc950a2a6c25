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
      path: '/results/overview',
      component: () => import('./OverviewPage.vue'),
      meta: { title: '结果应用总览', permission: 'results' },
    },
    {
      path: '/results/rectifications',
      component: () => import('./RectificationBoardPage.vue'),
      meta: { title: '整改台账', permission: 'results' },
    },
    {
      path: '/results/parameters',
      component: () => import('./ParametersPage.vue'),
      meta: { title: '压减比例', permission: 'results' },
    },
    {
      path: '/results/overrides',
      component: () => import('./OverrideListPage.vue'),
      meta: { title: '例外申报', permission: 'results' },
    },
    {
      path: '/results/overrides/:id(\\d+)',
      component: () => import('./OverridePage.vue'),
      props: numbered,
      meta: { title: '例外申报', permission: 'results' },
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
