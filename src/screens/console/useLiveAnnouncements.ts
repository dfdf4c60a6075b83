import { useGuideText, useText } from '#i18n'
import { announce } from '#ui'
import { useEffect, useRef } from 'react'
import { useOfMeeting, useGuideNames } from '../running'

/** Announces to a screen reader what changed at the table and on the wall. */
export function useLiveAnnouncements(): void {
  const t = useText('conduct')
  const names = useGuideNames()
  const guideText = useGuideText()
  const place = useOfMeeting((meeting) => meeting.place)
  const wall = useOfMeeting((meeting) => {
    if (meeting.wall.covered) return 'covered' as const
    return meeting.wall.held === null ? ('follows' as const) : ('held' as const)
  })
  const question =
    place?.question === undefined
      ? place && names.step(place.step)
      : guideText(place.phase, place.question, 'question')
  useChanged(question ?? '', announce)
  useChanged(place === null ? '' : names.phase(place.phase), announce)
  useChanged(wall, (now) => announce(t(`wall.${now}`)))
}

/** Calls back when a value is another one than before; not for the first. */
function useChanged<Value extends string>(value: Value, tell: (value: Value) => void): void {
  const before = useRef(value)
  useEffect(() => {
    if (before.current === value) return
    before.current = value
    tell(value)
  })
}
