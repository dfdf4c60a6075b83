import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from './root'

export const backupRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/reservekopie',
  component: lazyRouteComponent(() => import('../pages/BackupPage'), 'BackupPage'),
})
