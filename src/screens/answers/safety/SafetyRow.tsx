import { dayIn } from '#base'
import type { SafetyLine } from '#conference'
import { nameOf, personLabel } from '#conference'
import { formatDate, useText, useTexts } from '#i18n'
import { EntryRow, Mark } from '#ui'
import { useCaseState } from '../../running'
import { RowButton } from '../../list'

interface SafetyRowProps {
  readonly line: SafetyLine
  /** Takes it away; absent for what an earlier meeting noted. */
  readonly onRemove?: (() => void) | undefined
}

/** One line of the safety log: by what we see it, since when, who says so and for whom. */
export function SafetyRow({ line: { note, meeting }, onRemove }: SafetyRowProps) {
  const t = useText('decide')
  const words = useText('answers')
  const lists = useText('lists')
  const { register } = useTexts()
  const state = useCaseState()
  const { since, saidBy, about, audience, seenBy } = note
  const day = (date: string) => formatDate(date, 'long', register)
  const details = [
    since === undefined ? t('safety.sinceUnknown') : t('safety.sinceDay', { date: day(since) }),
    saidBy === undefined
      ? t('safety.nobody')
      : t('safety.according', { name: nameOf(state, meeting, saidBy) }),
    about.length === 0
      ? ''
      : t('agreement.forWhom', {
          persons: about.map((id) => personLabel(state, id)).join(', '),
        }),
    t('safety.notedAt', { date: day(dayIn(meeting.plan.start)) }),
  ]
  return (
    <EntryRow
      size="small"
      secondary={
        <span data-safety={note.id}>
          {details.filter((each) => each !== '').join(' · ')}
          {audience !== 'everyone' && (
            <>
              {' · '}
              <Mark tone="reserved">{lists(`audience.${audience}`)}</Mark>
            </>
          )}
        </span>
      }
      actions={
        onRemove && (
          <RowButton
            action="remove"
            aria-label={`${words('row.remove')}: ${seenBy}`}
            onClick={onRemove}
          >
            {words('row.remove')}
          </RowButton>
        )
      }
    >
      <bdi>{seenBy}</bdi>
    </EntryRow>
  )
}
