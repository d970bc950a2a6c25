import { Odometer } from '@element-plus/icons-vue'
import { numbered, type FeatureModule } from '@/ui/feature-module'

export default {
  routes: [
    {
      path: '/monitoring',
      component: () => import('./MonitoringListPage.vue'),
      meta: { title: '绩效监控', permission: 'monitoring' },
    },
    {
      path: '/monitoring/:id(\\d+)',
      component: () => import('./MonitoringPage.vue'),
      props: numbered,
      meta: { title: '监控报告', permission: 'monitoring' },
    },
    {
      path: '/monitoring/board',
      component: () => import('./LightBoardPage.vue'),
      meta: { title: '监控看板', permission: 'monitoring' },
    },
    {
      path: '/monitoring/imports',
      component: () => import('./ImportPage.vue'),
      meta: { title: '导入执行数', permission: 'monitoring' },
    },
    {
      path: '/light-responses/:id(\\d+)',
      component: () => import('./LightResponsePage.vue'),
      props: numbered,
      meta: { title: '预警处置', permission: 'monitoring' },
    },
  ],
  menu: { key: 'monitoring', label: '绩效监控', path: '/monitoring', icon: Odometer, order: 4 },
} satisfies FeatureModule
