import { useText } from '#i18n'
import { useCase } from '#meeting'
import { Inline, Page } from '#ui'
import { useMemo } from 'react'
import { addresses, hrefOf } from '../addresses'
import { Back, PhaseBadge, PracticeBadge, SavedMark, Trouble, useSend, Screen } from '../shared'
import { CaseContext, type CasePageDeps } from './CaseContext'
import { Family } from './family/Family'
import { Keeping } from './keeping/Keeping'
import { Meetings } from './Meetings'
import { OpenAgreements } from './OpenAgreements'
import { Route } from './route/Route'
import { TwoReadings } from './TwoReadings'

interface CaseScreenProps extends Omit<CasePageDeps, 'send' | 'keep'> {
  /** Destroys the case for good; answers why not, in words. */
  readonly onDestroy: () => Promise<string | null>
}

/** A case: its meetings, the agreements that are open, its way through the phases, the family. */
export function CaseScreen({ onDestroy, ...given }: CaseScreenProps) {
  const { store, makeId, today, mayWrite, guide, now, keepMonths, lastBackup } = given
  const { onDisk, erased, erase } = given
  const t = useText('case')
  const overview = useText('overview')
  const state = useCase(store, (open) => open.history.state)
  const { send, keep, trouble } = useSend(store)
  const parts = useMemo(
    () => ({
      ...{ store, makeId, today, mayWrite, guide, now, keepMonths, lastBackup },
      ...{ onDisk, erased, erase, send, keep },
    }),
    // prettier-ignore
    [store, makeId, today, mayWrite, guide, now, keepMonths, lastBackup, onDisk, erased, erase, send, keep],
  )
  const onlyAgreements = state.closed?.kept === 'agreements'
  return (
    <CaseContext value={parts}>
      <Screen name="case" data-case={store.getState().caseId}>
        <Page
          title={state.code}
          width="wide"
          back={<Back href={hrefOf(addresses.overview)}>{overview('title')}</Back>}
          actions={<SavedMark store={store} />}
          lead={state.practice ? t('practice.lead') : undefined}
        >
          <Inline>
            <PhaseBadge phase={state.phase} />
            <PracticeBadge practice={state.practice} />
          </Inline>
          <Trouble words={trouble} />
          <TwoReadings />
          <Meetings />
          <OpenAgreements />
          {!onlyAgreements && <Route />}
          {!onlyAgreements && <Family />}
          <Keeping onDestroy={onDestroy} />
        </Page>
      </Screen>
    </CaseContext>
  )
}
