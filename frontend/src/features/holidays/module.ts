import { Sunny } from '@element-plus/icons-vue'
import type { FeatureModule } from '@/ui/feature-module'

export default {
  routes: [{ path: '/holidays', component: () => import('./HolidayPage.vue'), meta: { title: '节假日', permission: 'holidays' } }],
  menu: { key: 'holidays', label: '节假日', path: '/holidays', icon: Sunny, order: 10 },
} satisfies FeatureModule
