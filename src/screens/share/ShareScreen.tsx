import { systemClock, type Clock, localDay } from '#base'
import type { Meeting } from '#conference'
import { useText } from '#i18n'
import type { OpenCaseStore } from '#meeting'
import { useCase } from '#meeting'
import { Notice, Page, Text } from '#ui'
import { addresses, hrefOf } from '../addresses'
import { Back, PracticeBadge, Screen } from '../shared'
import type { VaultAccess } from '../unlock'
import { Agreements } from './Agreements'
import { Definitive } from './Definitive'
import { Documents } from './Documents'
import { Reopen } from './Reopen'
import { Told } from './Told'
import { Trace } from './Trace'

interface ShareScreenProps {
  readonly store: OpenCaseStore
  readonly meeting: Meeting
  /** Where the owner shows to be the owner. */
  readonly door: VaultAccess
  /** By what the house can be reached, for on paper; empty where it was not set. */
  readonly house: string
  /** Of the machine, where none is handed in. */
  readonly clock?: Clock
}

/** What goes out after a meeting, and what it holds; before the end, as it would be now. */
export function ShareScreen({
  store,
  meeting,
  door,
  house,
  clock = systemClock,
}: ShareScreenProps) {
  const t = useText('share')
  const history = useCase(store, (open) => open.history)
  const { state } = history
  const { caseId } = store.getState()
  const closed = meeting.status === 'closed'
  const onlyAgreements = state.closed?.kept === 'agreements'
  const latest = state.meetings.findLast((each) => each.status !== 'planned')
  return (
    <Screen name="share" data-meeting={meeting.id} data-status={meeting.status}>
      <Page
        title={t('title')}
        lead={t(closed ? 'lead.closed' : 'lead.open')}
        back={<Back href={hrefOf(addresses.case(caseId))}>{state.code}</Back>}
        actions={<PracticeBadge practice={state.practice} />}
      >
        {!closed && <Notice kind="info">{t('notClosed')}</Notice>}
        {closed && <Definitive meeting={meeting} />}
        <Agreements state={state} meeting={meeting} />
        <Told store={store} meeting={meeting} today={localDay(clock.now())} />
        <Documents caseId={caseId} history={history} meeting={meeting} door={door} house={house} />
        <Trace meeting={meeting} />
        {closed && latest === meeting && !onlyAgreements && (
          <Reopen store={store} meeting={meeting} />
        )}
        {closed && latest === meeting && onlyAgreements && (
          <Text measured look="secondary" tone="second">
            {t('reopen.gone')}
          </Text>
        )}
      </Page>
    </Screen>
  )
}
