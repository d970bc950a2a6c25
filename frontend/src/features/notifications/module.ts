import { Promotion } from '@element-plus/icons-vue'
import type { FeatureModule } from '@/ui/feature-module'

export default {
  routes: [{ path: '/deliveries', component: () => import('./DeliveryPage.vue'), meta: { title: '消息投递', permission: 'deliveries' } }],
  menu: { key: 'deliveries', label: '消息投递', path: '/deliveries', icon: Promotion, order: 20 },
} satisfies FeatureModule
