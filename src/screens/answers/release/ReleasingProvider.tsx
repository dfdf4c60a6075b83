import type { Meeting, Attributed, SaidThere } from '#conference'
import type { PhaseId, Place, QuestionId } from '#guide'
import { placeOf } from '#guide'
import { useText } from '#i18n'
import { idsOn, projectReleased } from '#projector'
import { announce } from '#ui'
import type { ReactNode } from 'react'
import { useEffect, useMemo, useRef, useState } from 'react'
import {
  alsoHidden,
  focusAfterRelease,
  ReleaseDialog,
  reasonOf,
  useReasonWords,
} from '../../releasing'
import { useCaseState, useConduct, useMeeting } from '../../running'
import { useStableCallback } from '../../shared'
import { ReleasingContext } from './releasing'

interface ReleasingProviderProps {
  readonly phase: PhaseId
  readonly question: QuestionId
  readonly children: ReactNode
}

/** Lets every row of an answer be released: first how it will hang, then Enter. */
export function ReleasingProvider({ phase, question, children }: ReleasingProviderProps) {
  const t = useText('release')
  const words = useReasonWords()
  const { store, meetingId } = useConduct()
  const [asked, setAsked] = useState<readonly SaidThere[] | null>(null)
  const released = useRef<string | null>(null)
  useEffect(() => {
    if (released.current === null) return
    focusAfterRelease(released.current)
    released.current = null
  })
  const ask = useStableCallback(
    (said: Attributed, made?: Meeting, along: readonly Attributed[] = []) => {
      const { state } = store.getState().history
      const meeting = state.meetings.find((each) => each.id === meetingId)
      if (meeting === undefined) return
      const reason = reasonOf(state, meeting, said, made)
      if (reason === null) announce(t('hangs'))
      else if (!reason.releasable) announce(t('kept', { why: words(reason) }))
      else setAsked([said, ...along].map((each) => ({ said: each, made: made ?? meeting })))
    },
  )
  const releasing = useMemo(() => ({ ask }), [ask])
  return (
    <ReleasingContext value={releasing}>
      {children}
      {asked !== null && (
        <Asked
          items={asked}
          phase={phase}
          question={question}
          onReleased={() => {
            released.current = asked[0]?.said.id ?? null
            setAsked(null)
          }}
          onLeave={() => setAsked(null)}
        />
      )}
    </ReleasingContext>
  )
}

interface AskedProps extends Omit<ReleasingProviderProps, 'children'> {
  readonly items: readonly SaidThere[]
  readonly onReleased: () => void
  readonly onLeave: () => void
}

/** Apart, so that only while it is asked the whole case is looked at. */
function Asked({ items, phase, question, onReleased, onLeave }: AskedProps) {
  const t = useText('release')
  const { guide, meetingId, send } = useConduct()
  const state = useCaseState()
  const meeting = useMeeting()
  const here = placeOf(guide, phase, question) ?? meeting.place
  const place = here && hangingPlace(here)
  const others = useMemo(
    () => (place === null ? [] : alsoHidden(guide, state, meeting, place, items)),
    [guide, state, meeting, place, items],
  )
  if (place === null) return null
  return (
    <ReleaseDialog
      guide={guide}
      state={state}
      meeting={meeting}
      items={items}
      others={others}
      place={place}
      onRelease={(all) => {
        for (const each of all)
          void send({ type: 'released', meeting: meetingId, item: each, to: meeting.part })
        announce(t('released', { count: all.length }))
        onReleased()
      }}
      onLeave={onLeave}
    />
  )

  /** What was said to another question hangs there, and not with the one on the table. */
  function hangingPlace(at: Place): Place {
    const id = items[0]?.said.id ?? ''
    const entry = meeting.entries.find((each) => each.id === id)
    if (entry === undefined) return at
    const hangs = idsOn(
      projectReleased(guide, state, meetingId, 'nl', { items: [id], place: at }),
    ).has(id)
    return (hangs ? undefined : placeOf(guide, entry.phase, entry.question)) ?? at
  }
}
