import type { FeatureModule } from '@/ui/feature-module'

export default {
  routes: [{ path: '/delegations', component: () => import('./DelegationsPage.vue'), meta: { title: '我的委托' } }],
} satisfies FeatureModule
