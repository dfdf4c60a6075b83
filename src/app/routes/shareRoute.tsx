import { createRoute } from '@tanstack/react-router'
import { SharePage } from '../pages/SharePage'
import { rootRoute } from './root'

export const shareRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/zaak/$caseId/overleg/$meetingId/delen',
  component: function AtShare() {
    return <SharePage {...shareRoute.useParams()} />
  },
})
