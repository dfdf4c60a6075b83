import { nameOfParticipant } from '#conference'
import { CheckField, makeSpot, useRoving } from '#ui'
import type { ReactNode } from 'react'
import { useCaseState, useMeeting } from '../../running'
import styles from './Sheet.module.css'

interface PeopleTicksProps {
  readonly present: readonly string[]
  readonly onTick: (id: string, present: boolean, name: string) => void
  /** A line under a name. */
  readonly helpOf?: (id: string) => string | undefined
  /** What can be done with somebody beside ticking. */
  readonly renderBeside?: (id: string, name: string) => ReactNode
}

/** Somebody who is invited, with a tick, by their id. */
export const SEAT = makeSpot()

/** Everyone who is invited, with a tick for who is in the room. Arrow keys walk, Space ticks. */
export function PeopleTicks({ present, onTick, helpOf, renderBeside }: PeopleTicksProps) {
  const state = useCaseState()
  const meeting = useMeeting()
  const { ref, onKeyDown } = useRoving<HTMLDivElement>('input[type="checkbox"]', (tick) =>
    tick.focus(),
  )
  return (
    // The ticks in it have focus: it only lets the arrow keys walk.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      ref={ref}
      role="group"
      className={styles.ticks}
      data-field="present"
      data-beside={renderBeside === undefined ? undefined : ''}
      onKeyDown={onKeyDown}
    >
      {meeting.plan.participants.map((each) => {
        const name = nameOfParticipant(state, meeting, each)
        return (
          <div
            key={each.id}
            ref={SEAT.ref(each.id)}
            className={styles.tick}
            data-participant={each.id}
          >
            <CheckField
              data-value={each.id}
              label={name}
              help={helpOf?.(each.id)}
              checked={present.includes(each.id)}
              onChange={(yes) => onTick(each.id, yes, name)}
            />
            {renderBeside?.(each.id, name)}
          </div>
        )
      })}
    </div>
  )
}
