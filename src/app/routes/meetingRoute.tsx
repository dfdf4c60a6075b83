import { createRoute } from '@tanstack/react-router'
import { MeetingPage } from '../pages/MeetingPage'
import { rootRoute } from './root'

export const meetingRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/zaak/$caseId/overleg/$meetingId',
  component: function AtMeeting() {
    return <MeetingPage {...meetingRoute.useParams()} />
  },
})
