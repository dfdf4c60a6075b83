import type { Meeting } from '#conference'
import { useText } from '#i18n'
import type { OpenCaseStore } from '#meeting'
import { useCase } from '#meeting'
import { announce } from '#ui'
import { Trouble, useSend } from '../shared'
import { PointsToTell } from './PointsToTell'

interface ToldProps {
  readonly store: OpenCaseStore
  readonly meeting: Meeting
  /** ISO date. */
  readonly today: string
}

/** Notes whom of the family a point was told; also long after the meeting was closed. */
export function Told({ store, meeting, today }: ToldProps) {
  const t = useText('share')
  const state = useCase(store, (open) => open.history.state)
  const { send, trouble } = useSend(store)
  return (
    <>
      <PointsToTell
        state={state}
        meeting={meeting}
        today={today}
        onNote={(item, telling) => {
          const isNoted = send({ type: 'told', item, ...telling })
          if (isNoted) announce(t('told.noted'))
          return isNoted
        }}
      />
      <Trouble words={trouble} />
    </>
  )
}
