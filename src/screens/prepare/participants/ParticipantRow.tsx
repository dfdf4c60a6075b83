import { personLabel } from '#conference'
import { useText } from '#i18n'
import { Button, CheckField, EntryRow } from '#ui'
import type { Invited } from '../form/planForm'
import { EDITS } from '../../shared'
import { seat } from '../form/seats'
import { usePreparing } from '../PrepareContext'
import styles from './Participants.module.css'

interface ParticipantRowProps {
  readonly somebody: Invited
  readonly onEdit: () => void
  readonly onRemove: () => void
}

/** One participant: who, in what capacity, and in which parts where the meeting is split. */
export function ParticipantRow({ somebody, onEdit, onRemove }: ParticipantRowProps) {
  const t = useText('prepare')
  const common = useText('common')
  const lists = useText('lists')
  const { form, change, state } = usePreparing()
  const { id, organisation, role, type, person } = somebody
  const family = type === 'client' || type === 'vertrouwenspersoon'
  const label = person === undefined ? '' : personLabel(state, person)
  const name = label || organisation || role || lists(`role.${type}`)
  const rest = [lists(`role.${type}`), organisation, role].filter(
    (word) => word !== '' && word.toLocaleLowerCase() !== name.toLocaleLowerCase(),
  )
  const bare = organisation === '' && !family
  return (
    <EntryRow
      secondary={[...rest, ...(bare ? [t('who.noOrganisation')] : [])].join(' · ')}
      actions={
        <span data-participant={id}>
          <Button
            kind="quiet"
            size="small"
            ref={EDITS.ref(id)}
            data-do="edit"
            aria-label={t('who.editOne', { name })}
            onClick={onEdit}
          >
            {common('edit')}
          </Button>
          <Button
            kind="quiet"
            size="small"
            data-do="remove"
            aria-label={t('who.removeOne', { name })}
            onClick={onRemove}
          >
            {common('remove')}
          </Button>
        </span>
      }
      source={
        form.split && (
          <span className={styles.seats}>
            {form.parts.map(({ id: part, present }) => (
              <CheckField
                key={part}
                label={t('part.short', { part })}
                aria-label={t('part.seat', { name, part })}
                checked={present.includes(id)}
                onChange={(yes) => change((now) => seat(now, id, part, yes))}
                data-part={part}
                data-participant={id}
              />
            ))}
          </span>
        )
      }
    >
      {name}
    </EntryRow>
  )
}
