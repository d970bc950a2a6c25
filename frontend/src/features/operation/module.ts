import { SetUp } from '@element-plus/icons-vue'
import { numbered, type FeatureModule } from '@/ui/feature-module'

const permission = 'operation' as const

export default {
  routes: [
    { path: '/operation', redirect: '/operation/jobs' },
    { path: '/operation/jobs', component: () => import('./JobsPage.vue'), meta: { title: '作业', permission } },
    { path: '/operation/models', component: () => import('./ModelsPage.vue'), meta: { title: '流程模型', permission } },
    { path: '/operation/goals', component: () => import('./GoalProcessPage.vue'), meta: { title: '流程实例', permission } },
    { path: '/operation/goals/:id(\\d+)', component: () => import('./GoalProcessPage.vue'), props: numbered, meta: { title: '流程实例', permission } },
  ],
  menu: { key: 'operation', label: '运行维护', path: '/operation', icon: SetUp, order: 19 },
} satisfies FeatureModule
