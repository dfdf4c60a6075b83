import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from './root'

export const conductRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/zaak/$caseId/overleg/$meetingId/voorzitten',
  component: lazyRouteComponent(() => import('../pages/ConductPage'), 'ConductPage'),
})
