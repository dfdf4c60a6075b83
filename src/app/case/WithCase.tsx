import { useText } from '#i18n'
import type { Drafts, OpenCaseStore } from '#meeting'
import { addresses, hrefOf } from '#screens/addresses'
import { DraftsContext } from '#screens/drafts'
import { Page, Text } from '#ui'
import { useMemo, type ReactNode } from 'react'
import { useApp } from '../AppContext'
import { ClockBar } from '../trouble/ClockBar'
import { DamagedCase } from '../trouble/DamagedCase'
import { ReadingBar } from '../window/ReadingBar'
import { keepingOf } from './draftsOf'
import { useOpenedCase } from './useOpenedCase'

interface WithCaseProps {
  readonly caseId: string
  readonly children: (store: OpenCaseStore, drafts: Drafts) => ReactNode
}

/** Opens the case of an address and shows what is done with it, or why it cannot be opened. */
export function WithCase({ caseId, children }: WithCaseProps) {
  const { vault } = useApp()
  const opened = useOpenedCase(caseId)
  const keeping = useMemo(() => keepingOf(vault, caseId), [vault, caseId])
  const t = useText('errors')
  const overview = useText('overview')
  if (opened === null) return null
  if (opened.ok) {
    return (
      <>
        <ClockBar store={opened.value} />
        <DraftsContext value={keeping}>{children(opened.value, keeping.drafts)}</DraftsContext>
        <ReadingBar />
      </>
    )
  }
  if (opened.refusal.code === 'case-damaged') {
    return (
      <DamagedCase caseId={caseId} readable={opened.refusal.readable}>
        {(store) => (
          <DraftsContext value={keeping}>{children(store, keeping.drafts)}</DraftsContext>
        )}
      </DamagedCase>
    )
  }
  return (
    <Page
      title={overview('case.cannotOpen')}
      width="narrow"
      back={<a href={hrefOf(addresses.overview)}>{overview('title')}</a>}
    >
      <Text measured>{t(opened.refusal.code)}</Text>
    </Page>
  )
}
