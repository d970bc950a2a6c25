import { Warning } from '@element-plus/icons-vue'
import type { FeatureModule } from '@/ui/feature-module'

export default {
  routes: [
    {
      path: '/findings',
      component: () => import('./FindingsPage.vue'),
      meta: { title: '预审问题', permission: 'findings' },
    },
  ],
  menu: { key: 'findings', label: '预审问题', path: '/findings', icon: Warning, order: 3 },
} satisfies FeatureModule
