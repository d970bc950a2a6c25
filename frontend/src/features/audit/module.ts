import { Stamp } from '@element-plus/icons-vue'
import type { FeatureModule } from '@/ui/feature-module'

export default {
  routes: [
    {
      path: '/audit',
      component: () => import('./AuditPage.vue'),
      meta: { title: '审计', permission: 'audit' },
    },
  ],
  menu: { key: 'audit', label: '审计', path: '/audit', icon: Stamp, order: 20 },
} satisfies FeatureModule
