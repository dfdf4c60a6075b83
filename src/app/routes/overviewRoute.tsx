import { createRoute } from '@tanstack/react-router'
import { OverviewPage } from '../pages/OverviewPage'
import { rootRoute } from './root'

export const overviewRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  component: OverviewPage,
})
