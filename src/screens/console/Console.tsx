import { useText } from '#i18n'
import { SkipLink, useJustCome } from '#ui'
import { Beside } from './beside/Beside'
import { useOfMeeting, QUESTION_HEADING } from '../running'
import { FootStrip } from './foot/FootStrip'
import { useKeys } from './keyboard/useKeys'
import { Banners } from './notices/Banners'
import { FootNotices } from './notices/FootNotices'
import { AcuteDanger } from './panels/AcuteDanger'
import { OpenPanel } from './panels/OpenPanel'
import { QuestionPane } from './question/QuestionPane'
import { Route } from './route/Route'
import { TopStrip } from './top/TopStrip'
import styles from './Console.module.css'
import { useLiveAnnouncements } from './useLiveAnnouncements'
import { WhatThisIs } from './WhatThisIs'

/** The console of a running meeting: route, question, and what lies beside it. */
export function Console() {
  useJustCome()
  const t = useText('conduct')
  const phase = useOfMeeting((meeting) => meeting.phase)
  return (
    <div className={styles.console} data-phase={phase}>
      <SkipLink target={QUESTION_HEADING} label={t('skip')} />
      <TopStrip />
      <Banners />
      <div className={styles.columns}>
        <Route />
        <div className={styles.middle}>
          <main className={styles.main}>
            <div className={styles.matter}>
              <WhatThisIs />
              <QuestionPane />
            </div>
          </main>
          <div className={styles.over}>
            <OpenPanel />
            <FootNotices />
          </div>
        </div>
        <Beside />
      </div>
      <FootStrip />
      <AcuteDanger />
      <Keyboard />
      <Announcements />
    </div>
  )
}

/** Apart, so that what the keys depend on renders nothing else anew. */
function Keyboard() {
  useKeys()
  return null
}

/** Apart too: it follows the place and the wall. */
function Announcements() {
  useLiveAnnouncements()
  return null
}
