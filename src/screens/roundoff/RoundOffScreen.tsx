import type { Meeting } from '#conference'
import type { Guide, Place } from '#guide'
import { useText } from '#i18n'
import type { Drafts, OpenCaseStore } from '#meeting'
import { useCase } from '#meeting'
import { Page } from '#ui'
import { useEffect, useMemo, useState, type ReactNode } from 'react'
import { addresses, hrefOf, useNavigation } from '../addresses'
import { Back, PracticeBadge, SavedMark, Trouble, useSend, Screen } from '../shared'
import { AcuteMoments } from './AcuteMoments'
import { Close } from './Close'
import { CloseWithout } from './CloseWithout'
import { Hints } from './Hints'
import { NotNoted } from './NotNoted'
import { OpenQuestions } from './OpenQuestions'
import { ParkedSubjects } from './ParkedSubjects'
import { ReadBack } from './ReadBack'
import { ReleasingProvider } from './ReleasingProvider'
import { RoundOffContext } from './RoundOffContext'
import { useWaiting } from './useWaiting'

interface RoundOffScreenProps {
  readonly store: OpenCaseStore
  readonly meeting: Meeting
  readonly guide: Guide
  readonly drafts: Drafts
  /** What covers the wall and sounds the alarm: the meeting runs, and the wall hangs. */
  readonly safety: ReactNode
}

/** The round-off of a running meeting: reading back, what is open, the end. */
export function RoundOffScreen({ store, meeting, guide, drafts, safety }: RoundOffScreenProps) {
  const t = useText('roundoff')
  const state = useCase(store, (open) => open.history.state)
  const { send, keep, trouble } = useSend(store)
  const caseId = store.getState().caseId
  const navigation = useNavigation()
  const waiting = useWaiting(drafts, meeting.id)
  const [asking, setAsking] = useState(false)
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
      waiting,
      goTo: (place: Place | null) => {
        if (place !== null) send({ type: 'goTo', meeting: meeting.id, place })
        navigation.to(addresses.conduct(caseId, meeting.id))
      },
      throwAway: (field: string) => void drafts.drop(field),
    }),
    [state, meeting, guide, send, caseId, navigation, waiting, drafts],
  )
  /** To the question that was on the table, not to the end that this page went to. */
  const goBack = () => {
    if (before !== null) send({ type: 'goTo', meeting: meeting.id, place: before })
  }
  const close = async () => {
    setAsking(false)
    if (!(await keep({ type: 'closeMeeting', meeting: meeting.id }))) return
    // Not where the chair has gone elsewhere meanwhile.
    if (navigation.isAt(addresses.roundOff(caseId, meeting.id)))
      navigation.to(addresses.share(caseId, meeting.id))
    // What waited was named and let go of: nobody would find it again.
    await drafts.dropOf(meeting.id)
  }
  const ask = () => {
    if (waiting.length > 0) setAsking(true)
    else void close()
  }

  return (
    <RoundOffContext value={rounding}>
      <Screen name="roundoff" data-phase={meeting.phase}>
        <Page
          title={t('title')}
          width="wide"
          lead={t('lead')}
          back={
            <Back href={hrefOf(addresses.conduct(caseId, meeting.id))} onLeave={goBack}>
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
            <NotNoted />
            <ReadBack />
            <Hints />
            <AcuteMoments />
            <ParkedSubjects />
            <OpenQuestions />
            <Close onClose={ask} />
          </ReleasingProvider>
        </Page>
        <CloseWithout
          open={asking}
          onConfirm={() => void close()}
          onCancel={() => setAsking(false)}
        />
      </Screen>
    </RoundOffContext>
  )
}

/** The end of the phase that the meeting decided on, also where the chair came here from a look at another one. */
function endOf({ decided }: Meeting): Place {
  return { phase: decided, step: 'afsluiting' }
}
