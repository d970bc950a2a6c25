import { numbered, type FeatureModule } from '@/ui/feature-module'

export default {
  routes: [
    {
      path: '/bulk/:id(\\d+)',
      component: () => import('./BulkJobPage.vue'),
      props: numbered,
      meta: { title: '批量办理', permission: 'workbench' },
    },
    {
      path: '/departments',
      component: () => import('./DepartmentListPage.vue'),
      meta: { title: '按部门办理', permission: 'workbench' },
    },
    {
      path: '/departments/:id(\\d+)/:year(\\d+)',
      component: () => import('./DepartmentSetPage.vue'),
      props: (route) => ({ id: Number(route.params.id), year: Number(route.params.year) }),
      meta: { title: '按部门办理', permission: 'workbench' },
    },
  ],
} satisfies FeatureModule
