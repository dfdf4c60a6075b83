import { createRoute } from '@tanstack/react-router'
import { SettingsPage } from '../pages/SettingsPage'
import { rootRoute } from './root'

export const settingsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/instellingen',
  component: SettingsPage,
})
