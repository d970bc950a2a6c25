import { Calendar } from '@element-plus/icons-vue'
import type { FeatureModule } from '@/ui/feature-module'

export default {
  routes: [
    {
      path: '/checkpoints',
      component: () => import('./CheckpointPage.vue'),
      meta: { title: '监控点', permission: 'checkpoints' },
    },
  ],
  menu: { key: 'checkpoints', label: '监控点', path: '/checkpoints', icon: Calendar, order: 3 },
} satisfies FeatureModule
