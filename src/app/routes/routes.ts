import { agreementsRoute } from './agreementsRoute'
import { backupRoute } from './backupRoute'
import { caseRoute } from './caseRoute'
import { checkBeforeRoute } from './checkBeforeRoute'
import { checkRoute } from './checkRoute'
import { conductRoute } from './conductRoute'
import { meetingRoute } from './meetingRoute'
import { overviewRoute } from './overviewRoute'
import { rootRoute } from './root'
import { roundOffRoute } from './roundOffRoute'
import { settingsRoute } from './settingsRoute'
import { shareRoute } from './shareRoute'

/** Every address there is. */
export const routes = rootRoute.addChildren([
  overviewRoute,
  agreementsRoute,
  caseRoute,
  meetingRoute,
  conductRoute,
  roundOffRoute,
  shareRoute,
  settingsRoute,
  backupRoute,
  checkRoute,
  checkBeforeRoute,
])
