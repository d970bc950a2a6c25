import type { FeatureModule } from '@/ui/feature-module'

export default {
  routes: [{ path: '/account', component: () => import('./AccountPage.vue'), meta: { title: '账号与访问令牌' } }],
} satisfies FeatureModule
