import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from './root'

export const caseRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/zaak/$caseId',
  component: lazyRouteComponent(() => import('../pages/CasePage'), 'CasePage'),
})
