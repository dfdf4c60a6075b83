import { localDay, type Result } from '#base'
import type { Refusal, StorageTrouble } from '#conference'
import { useText } from '#i18n'
import type { OpenCaseStore } from '#meeting'
import { addresses } from '#screens/addresses'
import { keepMonths } from '#screens/defaults'
import { OverviewScreen } from '#screens/overview'
import { useNavigate } from '@tanstack/react-router'
import { useApp } from '../AppContext'
import { useReminder } from '../backup/useReminder'
import { createPracticeCase } from '../case/createPracticeCase'
import { useSummaries } from '../case/useSummaries'
import { useSettings } from '../settings/useSettings'
import { AgainBar } from '../trouble/AgainBar'
import { GuessableBar } from '../trouble/GuessableBar'
import { LiftingBar } from '../trouble/LiftingBar'
import { OddCasesBar } from '../trouble/OddCasesBar'
import { PersistenceBar } from '../trouble/PersistenceBar'
import { ReadingBar } from '../window/ReadingBar'

/** The overview, with what it needs of the vault. */
export function OverviewPage() {
  const app = useApp()
  const { desk, clock, writing, lock } = app
  const overview = useText('overview')
  const lists = useText('lists')
  const t = useText('errors')
  const summaries = useSummaries()
  const { reminder } = useReminder()
  const { settings } = useSettings()
  const navigate = useNavigate()
  const known = summaries?.ok === true ? summaries.value : []
  const codes = new Map(known.flatMap(({ id, summary }) => (summary ? [[id, summary.code]] : [])))
  const open = (begun: Result<OpenCaseStore, Refusal | StorageTrouble>): string | null => {
    if (!begun.ok) return t(begun.refusal.code)
    void navigate(addresses.case(begun.value.getState().caseId))
    return null
  }
  return (
    <>
      <OddCasesBar codes={codes} />
      <LiftingBar />
      <AgainBar />
      <GuessableBar />
      <PersistenceBar atStake={(reminder?.changes ?? 0) > 0} />
      <OverviewScreen
        rows={summaries?.ok === true ? summaries.value : null}
        trouble={summaries?.ok === false ? t(summaries.refusal.code) : null}
        today={localDay(clock.now())}
        reminder={reminder}
        keepMonths={settings === null ? null : keepMonths(settings)}
        mayWrite={writing.mayWrite === true}
        onBegin={async (code) => open(await desk.begin(code, false))}
        onPractice={async () => open(await createPracticeCase(app, overview, lists))}
        onLock={lock}
      />
      <ReadingBar />
    </>
  )
}
