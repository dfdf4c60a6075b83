import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from './root'

/** The same page, from the meeting that is being prepared: its way back leads there. */
export const checkBeforeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/zaak/$caseId/overleg/$meetingId/klaar',
  component: lazyRouteComponent(() => import('../pages/CheckPage'), 'CheckPage'),
})
