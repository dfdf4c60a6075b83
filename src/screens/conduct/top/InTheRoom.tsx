import { familyIsPresent } from '#conference'
import { useText } from '#i18n'
import { ActionButton } from '../actions/ActionButton'
import { people } from '../actions/people'
import { useOfMeeting } from '../context'

/** How many are in the room, and whether the family is: a press opens who. */
export function InTheRoom() {
  const t = useText('conduct')
  const count = useOfMeeting((meeting) => meeting.present.length)
  const family = useOfMeeting(familyIsPresent)
  return (
    <ActionButton action={people} kind="quiet" keyShown={false}>
      {t(family ? 'room.withFamily' : 'room.withoutFamily', { count })}
    </ActionButton>
  )
}
