import { useText } from '#i18n'
import type { OpenCaseStore } from '#meeting'
import { addresses, hrefOf } from '#screens/addresses'
import { Page, Text } from '#ui'
import type { ReactNode } from 'react'
import { ClockBar } from '../trouble/ClockBar'
import { DamagedCase } from '../trouble/DamagedCase'
import { ReadingBar } from '../window/ReadingBar'
import { useOpenedCase } from './useOpenedCase'

interface WithCaseProps {
  readonly caseId: string
  readonly children: (store: OpenCaseStore) => ReactNode
}

/** Opens the case of an address and shows what is done with it, or why it cannot be opened. */
export function WithCase({ caseId, children }: WithCaseProps) {
  const opened = useOpenedCase(caseId)
  const t = useText('errors')
  const overview = useText('overview')
  if (opened === null) return null
  if (opened.ok) {
    return (
      <>
        <ClockBar store={opened.value} />
        {children(opened.value)}
        <ReadingBar />
      </>
    )
  }
  if (opened.refusal.code === 'case-damaged') {
    return (
      <DamagedCase caseId={caseId} readable={opened.refusal.readable}>
        {children}
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
