import { Tickets } from '@element-plus/icons-vue'
import type { FeatureModule } from '@/ui/feature-module'

export default {
  routes: [
    {
      path: '/workbench',
      name: 'workbench',
      component: () => import('./WorkbenchPage.vue'),
      meta: { title: '工作台', permission: 'workbench' },
    },
  ],
  menu: { key: 'workbench', label: '工作台', path: '/workbench', icon: Tickets, order: 1 },
} satisfies FeatureModule
