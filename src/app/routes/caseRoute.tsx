import { createRoute } from '@tanstack/react-router'
import { CasePage } from '../pages/CasePage'
import { rootRoute } from './root'

export const caseRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/zaak/$caseId',
  component: function AtCase() {
    return <CasePage {...caseRoute.useParams()} />
  },
})
