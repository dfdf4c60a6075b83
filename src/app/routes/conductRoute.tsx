import { createRoute } from '@tanstack/react-router'
import { ConductPage } from '../pages/ConductPage'
import { rootRoute } from './root'

export const conductRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/zaak/$caseId/overleg/$meetingId/voorzitten',
  component: function AtConduct() {
    return <ConductPage {...conductRoute.useParams()} />
  },
})
