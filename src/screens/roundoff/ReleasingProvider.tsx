import { useText } from '#i18n'
import { announce } from '#ui'
import type { ReactNode } from 'react'
import { useEffect, useRef, useState } from 'react'
import { focusAfterRelease, ReleaseDialog } from '../releasing'
import { useRoundingOff } from './RoundOffContext'
import { ReleasingContext } from './releasing'
import type { Agreed } from './whyWithheld'
import { releasableAgreed, whyWithheld } from './whyWithheld'

/** Lets what is read back be released to everybody: first how it will hang, then Enter. */
export function ReleasingProvider({ children }: { readonly children: ReactNode }) {
  const t = useText('release')
  const { state, meeting, guide, send } = useRoundingOff()
  const [asked, setAsked] = useState<readonly Agreed[]>([])
  const released = useRef<string | null>(null)
  useEffect(() => {
    if (released.current === null) return
    focusAfterRelease(released.current)
    released.current = null
  })
  const partsOf = (item: Agreed) => whyWithheld(state, meeting, item)?.parts ?? []
  const there = (said: Agreed) => ({ made: meeting, said })
  const all = releasableAgreed(state, meeting)
  const release = (ids: readonly string[]) => {
    const items = all.filter(({ id }) => ids.includes(id))
    const isDone = items
      .flatMap((item) => partsOf(item).map((to) => ({ item: item.id, to })))
      .every((each) => send({ type: 'released', meeting: meeting.id, ...each }))
    if (isDone) announce(t('released', { count: items.length }))
    released.current = asked[0]?.id ?? null
    setAsked([])
  }
  return (
    <ReleasingContext value={setAsked}>
      {children}
      {asked.length > 0 && (
        <ReleaseDialog
          guide={guide}
          state={state}
          meeting={meeting}
          items={asked.map(there)}
          others={all.filter(({ id }) => !asked.some((each) => each.id === id)).map(there)}
          place={{ phase: meeting.decided, step: 'afsluiting' }}
          parts={[...new Set(asked.flatMap(partsOf))]}
          onRelease={release}
          onLeave={() => setAsked([])}
        />
      )}
    </ReleasingContext>
  )
}
