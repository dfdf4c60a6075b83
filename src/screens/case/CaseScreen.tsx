import type { MakeId } from '#base'
import { useText } from '#i18n'
import type { OpenCaseStore } from '#meeting'
import { useCase } from '#meeting'
import { Inline, Page } from '#ui'
import { useMemo } from 'react'
import { addresses } from '../addresses'
import { Back } from '../pieces/Back'
import { PhaseBadge } from '../pieces/PhaseBadge'
import { PracticeBadge } from '../pieces/PracticeBadge'
import { SavedMark } from '../pieces/SavedMark'
import { Trouble } from '../pieces/Trouble'
import { useSend } from '../pieces/useSend'
import { CaseContext } from './CaseContext'
import { Destroy } from './Destroy'
import { Family } from './family/Family'
import { Meetings } from './Meetings'
import { OpenAgreements } from './OpenAgreements'
import { Screen } from '../pieces/Screen'

interface CaseScreenProps {
  readonly store: OpenCaseStore
  readonly makeId: MakeId
  /** ISO date. */
  readonly today: string
  readonly mayWrite: boolean
  /** Destroys the case for good; answers why not, in words. */
  readonly onDestroy: () => Promise<string | null>
}

/** A case: its meetings, the agreements that are open, the family. */
export function CaseScreen({ store, makeId, today, mayWrite, onDestroy }: CaseScreenProps) {
  const t = useText('case')
  const overview = useText('overview')
  const state = useCase(store, (open) => open.history.state)
  const { send, trouble } = useSend(store)
  const parts = useMemo(
    () => ({ store, makeId, today, mayWrite, send }),
    [store, makeId, today, mayWrite, send],
  )
  return (
    <CaseContext value={parts}>
      <Screen name="case" data-case={store.getState().caseId}>
        <Page
          title={state.code}
          width="wide"
          back={<Back href={addresses.overview}>{overview('title')}</Back>}
          actions={<SavedMark store={store} />}
          lead={state.practice ? t('practice.lead') : undefined}
        >
          <Inline>
            <PhaseBadge phase={state.phase} />
            <PracticeBadge practice={state.practice} />
          </Inline>
          <Trouble words={trouble} />
          <Meetings />
          <OpenAgreements />
          <Family />
          {mayWrite && <Destroy code={state.code} onDestroy={onDestroy} />}
        </Page>
      </Screen>
    </CaseContext>
  )
}
