import { localDay } from '#base'
import { useText } from '#i18n'
import { AgreementsScreen } from '#screens/agreements'
import { useApp } from '../AppContext'
import { useSummaries } from '../case/useSummaries'
import { ReadingBar } from '../window/ReadingBar'

/** The open agreements of all cases, with what the page needs of the vault. */
export function AgreementsPage() {
  const { clock } = useApp()
  const t = useText('errors')
  const summaries = useSummaries()
  return (
    <>
      <AgreementsScreen
        rows={summaries?.ok === true ? summaries.value : null}
        trouble={summaries?.ok === false ? t(summaries.refusal.code) : null}
        today={localDay(clock.now())}
      />
      <ReadingBar />
    </>
  )
}
