import { Aim } from '@element-plus/icons-vue'
import { numbered, type FeatureModule } from '@/ui/feature-module'

export default {
  routes: [
    {
      path: '/rechecks',
      component: () => import('./RecheckListPage.vue'),
      meta: { title: '抽查复核', permission: 'rechecks' },
    },
    {
      path: '/rechecks/draws/:id(\\d+)',
      component: () => import('./DrawPage.vue'),
      props: numbered,
      meta: { title: '抽样', permission: 'rechecks' },
    },
    {
      path: '/rechecks/:id(\\d+)',
      component: () => import('./RecheckPage.vue'),
      props: numbered,
      meta: { title: '抽查复核', permission: 'evaluation' },
    },
  ],
  menu: { key: 'rechecks', label: '抽查复核', path: '/rechecks', icon: Aim, order: 5.5 },
} satisfies FeatureModule
