import { Upload } from '@element-plus/icons-vue'
import { numbered, type FeatureModule } from '@/ui/feature-module'

export default {
  routes: [
    {
      path: '/intake',
      component: () => import('./IntakePage.vue'),
      meta: { title: '数据导入', permission: 'intake' },
    },
    {
      path: '/intake/:id(\\d+)',
      component: () => import('./IntakePreviewPage.vue'),
      props: numbered,
      meta: { title: '导入预览', permission: 'intake' },
    },
  ],
  menu: { key: 'intake', label: '数据导入', path: '/intake', icon: Upload, order: 7 },
} satisfies FeatureModule
