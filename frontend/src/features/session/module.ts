import type { FeatureModule } from '@/ui/feature-module'

export default {
  routes: [
    { path: '/sign-in', name: 'sign-in', component: () => import('./SignInPage.vue'), meta: { open: true, title: '登录' } },
  ],
} satisfies FeatureModule
