import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from './root'

export const roundOffRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/zaak/$caseId/overleg/$meetingId/afronden',
  component: lazyRouteComponent(() => import('../pages/RoundOffPage'), 'RoundOffPage'),
})
