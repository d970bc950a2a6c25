import { Stamp } from '@element-plus/icons-vue'
import type { FeatureModule } from '@/ui/feature-module'

export default {
  routes: [
    {
      path: '/approvals',
      component: () => import('./ApprovalListPage.vue'),
      meta: { title: '批复', permission: 'approvals' },
    },
    {
      path: '/approvals/:id(\\d+-\\d+)',
      component: () => import('./ApprovalPage.vue'),
      props: true,
      meta: { title: '批复', permission: 'approvals' },
    },
  ],
  menu: { key: 'approvals', label: '批复', path: '/approvals', icon: Stamp, order: 3 },
} satisfies FeatureModule
