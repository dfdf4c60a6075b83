import { useText } from '#i18n'
import { addresses, go } from '#screens/addresses'
import { CaseScreen } from '#screens/case'
import { dateOf } from '#screens/overview'
import { useApp } from '../AppContext'
import { useAtMeeting } from '../case/useAtMeeting'
import { WithCase } from '../case/WithCase'

/** A case, with what it needs of the vault. */
export function CasePage() {
  const { caseId } = useAtMeeting()
  const { vault, desk, clock, makeId, writing } = useApp()
  const t = useText('errors')
  const destroy = async () => {
    const destroyed = await vault.cases.destroy(caseId)
    if (!destroyed.ok) return t(destroyed.refusal.code)
    desk.clear()
    go(addresses.overview)
    return null
  }
  return (
    <WithCase caseId={caseId}>
      {(store) => (
        <CaseScreen
          store={store}
          makeId={makeId}
          today={dateOf(clock.now())}
          mayWrite={writing.mayWrite !== false}
          onDestroy={destroy}
        />
      )}
    </WithCase>
  )
}
