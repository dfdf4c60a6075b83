import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from './root'

export const agreementsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/afspraken',
  component: lazyRouteComponent(() => import('../pages/AgreementsPage'), 'AgreementsPage'),
})
