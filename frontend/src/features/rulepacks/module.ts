import { Collection } from '@element-plus/icons-vue'
import type { FeatureModule } from '@/ui/feature-module'

export default {
  routes: [
    {
      path: '/rules',
      component: () => import('./RulePackListPage.vue'),
      meta: { title: '规则包', permission: 'rules' },
    },
    {
      path: '/rules/:id([a-z0-9-]+)',
      component: () => import('./RulePackPage.vue'),
      props: true,
      meta: { title: '规则包', permission: 'rules' },
    },
    {
      path: '/rules/:id([a-z0-9-]+)/comparison',
      component: () => import('./ComparisonPage.vue'),
      props: true,
      meta: { title: '比较规则包', permission: 'rules' },
    },
    {
      path: '/rules/:id([a-z0-9-]+)/adjustment',
      component: () => import('./AdjustmentPage.vue'),
      props: true,
      meta: { title: '调整规则包', permission: 'rules' },
    },
  ],
  menu: { key: 'rules', label: '规则包', path: '/rules', icon: Collection, order: 9 },
} satisfies FeatureModule
