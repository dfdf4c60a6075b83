import type { Meeting } from '#conference'
import type { Guide, Place } from '#guide'
import { useText } from '#i18n'
import type { OpenCaseStore } from '#meeting'
import { useCase } from '#meeting'
import { Page } from '#ui'
import { useEffect, useMemo, useState, type ReactNode } from 'react'
import { addresses, go } from '../addresses'
import { Back } from '../pieces/Back'
import { PracticeBadge } from '../pieces/PracticeBadge'
import { SavedMark } from '../pieces/SavedMark'
import { Trouble } from '../pieces/Trouble'
import { useSend } from '../pieces/useSend'
import { AcuteMoments } from './AcuteMoments'
import { Close } from './Close'
import { Hints } from './Hints'
import { OpenQuestions } from './OpenQuestions'
import { ParkedSubjects } from './ParkedSubjects'
import { ReadBack } from './ReadBack'
import { ReleasingProvider } from './ReleasingProvider'
import { RoundOffContext } from './RoundOffContext'
import { Screen } from '../pieces/Screen'

interface RoundOffScreenProps {
  readonly store: OpenCaseStore
  readonly meeting: Meeting
  readonly guide: Guide
  /** What covers the wall and sounds the alarm: the meeting runs, and the wall hangs. */
  readonly safety: ReactNode
}

/** The round-off of a running meeting: reading back, what is open, the end. */
export function RoundOffScreen({ store, meeting, guide, safety }: RoundOffScreenProps) {
  const t = useText('roundoff')
  const state = useCase(store, (open) => open.history.state)
  const { send, keep, trouble } = useSend(store)
  const caseId = store.getState().caseId
  const atEnd = meeting.place?.step === 'afsluiting'
  const [before] = useState(() => (atEnd ? null : meeting.place))

  useEffect(() => {
    // The meeting is at its last step now: its clock runs there, and the wall shows what is read back.
    if (!atEnd) send({ type: 'goTo', meeting: meeting.id, place: endOf(meeting) })
    // Only on coming here: going to a question from here leaves this page.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [])

  const rounding = useMemo(
    () => ({
      state,
      meeting,
      guide,
      send,
      goTo: (place: Place) => {
        send({ type: 'goTo', meeting: meeting.id, place })
        go(addresses.conduct(caseId, meeting.id))
      },
    }),
    [state, meeting, guide, send, caseId],
  )
  /** To the question that was on the table, not to the end that this page went to. */
  const goBack = () => {
    if (before !== null) send({ type: 'goTo', meeting: meeting.id, place: before })
  }
  const close = async () => {
    if (await keep({ type: 'closeMeeting', meeting: meeting.id }))
      go(addresses.share(caseId, meeting.id))
  }

  return (
    <RoundOffContext value={rounding}>
      <Screen name="roundoff" data-phase={meeting.phase}>
        <Page
          title={t('title')}
          width="wide"
          lead={t('lead')}
          back={
            <Back href={addresses.conduct(caseId, meeting.id)} onLeave={goBack}>
              {t('back')}
            </Back>
          }
          actions={
            <>
              <PracticeBadge practice={state.practice} />
              {safety}
              <SavedMark store={store} />
            </>
          }
        >
          <Trouble words={trouble} />
          <ReleasingProvider>
            <ReadBack />
            <Hints />
            <AcuteMoments />
            <ParkedSubjects />
            <OpenQuestions />
            <Close onClose={() => void close()} />
          </ReleasingProvider>
        </Page>
      </Screen>
    </RoundOffContext>
  )
}

/** The end of the phase that the meeting decided on, also where the chair came here from a look at another one. */
function endOf({ decided }: Meeting): Place {
  return { phase: decided, step: 'afsluiting' }
}
