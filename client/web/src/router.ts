import { createRouter, createWebHistory } from 'vue-router'

export const router = createRouter({
  history: createWebHistory(),
  scrollBehavior: (to, from, saved) =>
    saved ?? (to.path === from.path ? undefined : { top: 0 }),
  routes: [
    { path: '/', name: 'city', component: () => import('@/pages/CityPage.vue') },
    {
      path: '/district/:id',
      name: 'district',
      props: true,
      component: () => import('@/pages/DistrictPage.vue'),
    },
    {
      path: '/enterprises',
      name: 'enterprises',
      component: () => import('@/pages/EnterprisesPage.vue'),
    },
    {
      path: '/workstations',
      name: 'workstations',
      component: () => import('@/pages/WorkstationsPage.vue'),
    },
    {
      path: '/history/:kind(city|district|enterprise|workstation)/:id',
      name: 'history',
      props: true,
      component: () => import('@/pages/HistoryPage.vue'),
    },
    {
      path: '/enterprise/:id',
      name: 'enterprise',
      props: true,
      component: () => import('@/pages/EnterprisePage.vue'),
    },
    {
      path: '/workstation/:id',
      name: 'workstation',
      props: true,
      component: () => import('@/pages/WorkstationPage.vue'),
    },
    { path: '/policy', name: 'policy', component: () => import('@/pages/PolicyPage.vue') },
    {
      path: '/:rest(.*)*',
      name: 'not-found',
      component: () => import('@/pages/NotFoundPage.vue'),
    },
  ],
})
