import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from './root'

export const shareRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/zaak/$caseId/overleg/$meetingId/delen',
  component: lazyRouteComponent(() => import('../pages/SharePage'), 'SharePage'),
})
