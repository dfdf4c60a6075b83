import { nameOfParticipant } from '#conference'
import { CheckField } from '#ui'
import { useCaseState, useMeeting } from '../context'
import styles from './Sheet.module.css'

interface PeopleTicksProps {
  readonly present: readonly string[]
  readonly onTick: (id: string, present: boolean, name: string) => void
  /** A line under a name. */
  readonly helpOf?: (id: string) => string | undefined
}

/** Everyone who is invited, with a tick for who is in the room. */
export function PeopleTicks({ present, onTick, helpOf }: PeopleTicksProps) {
  const state = useCaseState()
  const meeting = useMeeting()
  return (
    <div className={styles.ticks} data-field="present">
      {meeting.plan.participants.map((each) => {
        const name = nameOfParticipant(state, meeting, each)
        return (
          <CheckField
            key={each.id}
            data-value={each.id}
            label={name}
            help={helpOf?.(each.id)}
            checked={present.includes(each.id)}
            onChange={(yes) => onTick(each.id, yes, name)}
          />
        )
      })}
    </div>
  )
}
