import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from './root'

export const settingsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/instellingen',
  component: lazyRouteComponent(() => import('../pages/SettingsPage'), 'SettingsPage'),
})
