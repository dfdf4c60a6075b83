import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from './root'

export const checkRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/klaar',
  component: lazyRouteComponent(() => import('../pages/CheckPage'), 'CheckPage'),
})
