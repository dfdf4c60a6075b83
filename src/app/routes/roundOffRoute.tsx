import { createRoute } from '@tanstack/react-router'
import { RoundOffPage } from '../pages/RoundOffPage'
import { rootRoute } from './root'

export const roundOffRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/zaak/$caseId/overleg/$meetingId/afronden',
  component: function AtRoundOff() {
    return <RoundOffPage {...roundOffRoute.useParams()} />
  },
})
