import { useText } from '#i18n'
import { EmptyState, EntryList, Section } from '#ui'
import { use } from 'react'
import { flushSync } from 'react-dom'
import { DraftsContext, useOpenRow } from '../../drafts'
import { uninvite } from '../form/invite'
import { usePreparing } from '../PrepareContext'
import { participantDraft } from './participantDraft'
import { ParticipantForm } from './ParticipantForm'
import { ParticipantRow } from './ParticipantRow'

/** Who is invited, and the line on which one is added or changed. */
export function Participants() {
  const t = useText('prepare')
  const { form, change, meetingId } = usePreparing()
  const { drafts } = use(DraftsContext)
  const [open, setOpen] = useOpenRow(participantDraft(meetingId, 'open'))
  const editing = form.participants.find((each) => each.id === open) ?? null
  const remove = (id: string) => {
    change((now) => uninvite(now, id))
    // Once its line is gone: what was being typed in it goes too.
    if (open === id) flushSync(() => setOpen(null))
    void drafts.drop(participantDraft(meetingId, id))
  }
  return (
    <Section
      heading={t('who')}
      aside={form.participants.length > 0 && t('who.count', { count: form.participants.length })}
    >
      {form.participants.length === 0 && <EmptyState>{t('who.none')}</EmptyState>}
      {form.participants.length > 0 && (
        <EntryList label={t('who')}>
          {form.participants.map((somebody) => (
            <ParticipantRow
              key={somebody.id}
              somebody={somebody}
              onEdit={() => setOpen(somebody.id)}
              onRemove={() => remove(somebody.id)}
            />
          ))}
        </EntryList>
      )}
      <ParticipantForm
        key={editing?.id ?? 'new'}
        somebody={editing}
        onDone={() => {
          if (open !== null) setOpen(null)
        }}
      />
    </Section>
  )
}
