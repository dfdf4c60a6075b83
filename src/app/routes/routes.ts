import { createRootRoute, createRoute, lazyRouteComponent, Outlet } from '@tanstack/react-router'
import { OverviewPage } from '../pages/OverviewPage'

// Each route has a name: one that is written within the list is any address to the compiler, and nothing is checked.

/** What is around every page: nothing. Each screen brings its own page. */
const rootRoute = createRootRoute({ component: Outlet })

const overviewRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  component: OverviewPage,
})

const agreementsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/afspraken',
  component: lazyRouteComponent(() => import('../pages/AgreementsPage'), 'AgreementsPage'),
})

const settingsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/instellingen',
  component: lazyRouteComponent(() => import('../pages/SettingsPage'), 'SettingsPage'),
})

const backupRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/reservekopie',
  component: lazyRouteComponent(() => import('../pages/BackupPage'), 'BackupPage'),
})

const checkRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/klaar',
  component: lazyRouteComponent(() => import('../pages/CheckPage'), 'CheckPage'),
})

const caseRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/zaak/$caseId',
  component: lazyRouteComponent(() => import('../pages/CasePage'), 'CasePage'),
})

const meetingRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/zaak/$caseId/overleg/$meetingId',
  component: lazyRouteComponent(() => import('../pages/MeetingPage'), 'MeetingPage'),
})

const checkBeforeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/zaak/$caseId/overleg/$meetingId/klaar',
  component: lazyRouteComponent(() => import('../pages/CheckPage'), 'CheckBeforePage'),
})

const conductRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/zaak/$caseId/overleg/$meetingId/voorzitten',
  component: lazyRouteComponent(() => import('../pages/ConductPage'), 'ConductPage'),
})

const roundOffRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/zaak/$caseId/overleg/$meetingId/afronden',
  component: lazyRouteComponent(() => import('../pages/RoundOffPage'), 'RoundOffPage'),
})

const shareRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/zaak/$caseId/overleg/$meetingId/delen',
  component: lazyRouteComponent(() => import('../pages/SharePage'), 'SharePage'),
})

/** Every address there is. What screens may go to is `Address` of `#screens/addresses`. */
export const routes = rootRoute.addChildren([
  overviewRoute,
  agreementsRoute,
  settingsRoute,
  backupRoute,
  checkRoute,
  caseRoute,
  meetingRoute,
  checkBeforeRoute,
  conductRoute,
  roundOffRoute,
  shareRoute,
])
