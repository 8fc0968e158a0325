import { createRouter, createWebHistory } from 'vue-router'
import AccountPage from '@/pages/AccountPage.vue'
import AssessmentPage from '@/pages/AssessmentPage.vue'
import AssessmentsPage from '@/pages/AssessmentsPage.vue'
import CalendarPage from '@/pages/CalendarPage.vue'
import CityPage from '@/pages/CityPage.vue'
import DemonstrationPage from '@/pages/DemonstrationPage.vue'
import DeskPage from '@/pages/DeskPage.vue'
import DistrictPage from '@/pages/DistrictPage.vue'
import EnterprisePage from '@/pages/EnterprisePage.vue'
import EnterprisesPage from '@/pages/EnterprisesPage.vue'
import HistoryPage from '@/pages/HistoryPage.vue'
import HomePage from '@/pages/HomePage.vue'
import HomesPage from '@/pages/HomesPage.vue'
import ImportPage from '@/pages/ImportPage.vue'
import InvitationPage from '@/pages/InvitationPage.vue'
import NominationPage from '@/pages/NominationPage.vue'
import NominationsPage from '@/pages/NominationsPage.vue'
import NotFoundPage from '@/pages/NotFoundPage.vue'
import PairingPage from '@/pages/PairingPage.vue'
import PairingsPage from '@/pages/PairingsPage.vue'
import PanelPage from '@/pages/PanelPage.vue'
import PanelsPage from '@/pages/PanelsPage.vue'
import PeoplePage from '@/pages/PeoplePage.vue'
import PlanPage from '@/pages/PlanPage.vue'
import PolicyPage from '@/pages/PolicyPage.vue'
import ProjectPage from '@/pages/ProjectPage.vue'
import ProjectsPage from '@/pages/ProjectsPage.vue'
import ServicePage from '@/pages/ServicePage.vue'
import ServicesPage from '@/pages/ServicesPage.vue'
import ReportPage from '@/pages/ReportPage.vue'
import ReturnsPage from '@/pages/ReturnsPage.vue'
import ThinkTankPage from '@/pages/ThinkTankPage.vue'
import WallPage from '@/pages/WallPage.vue'
import WorkstationPage from '@/pages/WorkstationPage.vue'
import WorkstationsPage from '@/pages/WorkstationsPage.vue'

const historyKinds = [
  'city', 'district', 'enterprise', 'workstation', 'project', 'panel', 'assessment', 'service',
  'nomination', 'pairing', 'scenario',
]

/** Longest wait for a page to be as long again as it was, milliseconds. */
const tallWithinMs = 3_000

/** A list that one comes back to is read first. */
async function tallEnough(top: number): Promise<void> {
  const until = performance.now() + tallWithinMs
  while (performance.now() < until
    && document.documentElement.scrollHeight < top + window.innerHeight) {
    await new Promise(requestAnimationFrame)
  }
}

// All pages come with the first load: moving on works while the server is away, and after the
// product was updated behind an open page.
export const router = createRouter({
  history: createWebHistory(),
  scrollBehavior: async (to, from, saved) => {
    if (!saved) return to.path === from.path ? undefined : { top: 0 }
    await tallEnough(saved.top)
    return saved
  },
  routes: [
    { path: '/', name: 'city', component: CityPage },
    { path: '/desk', name: 'desk', component: DeskPage },
    { path: '/wall', name: 'wall', component: WallPage, meta: { wall: true } },
    { path: '/account', name: 'account', component: AccountPage },
    { path: '/people', name: 'people', component: PeoplePage },
    {
      path: '/invitation', name: 'invitation', component: InvitationPage, meta: { open: true },
    },
    {
      path: '/district/:id',
      name: 'district',
      props: true,
      component: DistrictPage,
    },
    {
      path: '/enterprises',
      name: 'enterprises',
      component: EnterprisesPage,
    },
    {
      path: '/workstations',
      name: 'workstations',
      component: WorkstationsPage,
    },
    {
      path: `/history/:kind(${historyKinds.join('|')})/:id`,
      name: 'history',
      props: true,
      component: HistoryPage,
    },
    {
      path: '/enterprise/:id',
      name: 'enterprise',
      props: true,
      component: EnterprisePage,
    },
    {
      path: '/workstation/:id',
      name: 'workstation',
      props: true,
      component: WorkstationPage,
    },
    {
      path: '/projects',
      name: 'projects',
      component: ProjectsPage,
    },
    {
      path: '/project/:id',
      name: 'project',
      props: true,
      component: ProjectPage,
    },
    {
      path: '/panels',
      name: 'panels',
      component: PanelsPage,
    },
    {
      path: '/panel/:id',
      name: 'panel',
      props: true,
      component: PanelPage,
    },
    {
      path: '/assessments',
      name: 'assessments',
      component: AssessmentsPage,
    },
    {
      path: '/assessment/:host/:year(\\d{4})',
      name: 'assessment',
      props: true,
      component: AssessmentPage,
    },
    {
      path: '/services',
      name: 'services',
      component: ServicesPage,
    },
    {
      path: '/service/:id',
      name: 'service',
      props: true,
      component: ServicePage,
    },
    {
      path: '/homes',
      name: 'homes',
      component: HomesPage,
    },
    {
      path: '/enterprise/:id/home',
      name: 'home',
      props: true,
      component: HomePage,
    },
    {
      path: '/demonstration',
      name: 'demonstration',
      component: DemonstrationPage,
    },
    {
      path: '/nominations',
      name: 'nominations',
      component: NominationsPage,
    },
    {
      path: '/nomination/:id',
      name: 'nomination',
      props: true,
      component: NominationPage,
    },
    {
      path: '/report/:kind(city|district|enterprise)/:id/:year(\\d{4})',
      name: 'report',
      props: true,
      component: ReportPage,
    },
    { path: '/import', name: 'import', component: ImportPage },
    { path: '/calendar', name: 'calendar', component: CalendarPage },
    { path: '/returns', name: 'returns', component: ReturnsPage },
    {
      path: '/pairings',
      name: 'pairings',
      component: PairingsPage,
    },
    {
      path: '/pairing/:id',
      name: 'pairing',
      props: true,
      component: PairingPage,
    },
    { path: '/think-tank', name: 'think-tank', component: ThinkTankPage },
    { path: '/plan', name: 'plan', component: PlanPage },
    { path: '/plan/:id', name: 'scenario', props: true, component: PlanPage },
    { path: '/policy', name: 'policy', component: PolicyPage },
    {
      path: '/:rest(.*)*',
      name: 'not-found',
      component: NotFoundPage,
    },
  ],
})

// A reader with keyboard or screen reader begins at the top of the new page.
router.afterEach((to, from) => {
  if (from.name && to.path !== from.path) {
    document.getElementById('main')?.focus({ preventScroll: true })
  }
})
