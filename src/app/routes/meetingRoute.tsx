import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from './root'

export const meetingRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/zaak/$caseId/overleg/$meetingId',
  component: lazyRouteComponent(() => import('../pages/MeetingPage'), 'MeetingPage'),
})
