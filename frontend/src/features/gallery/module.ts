import type { FeatureModule } from '@/ui/feature-module'

/** Every piece of the design system on one page, for development and for tests that photograph it. */
export default {
  routes: [{ path: '/gallery', component: () => import('./GalleryPage.vue'), meta: { title: '组件', open: true } }],
} satisfies FeatureModule
