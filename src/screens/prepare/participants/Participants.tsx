import { useText } from '#i18n'
import { EmptyState, EntryList, Section } from '#ui'
import { useState } from 'react'
import { uninvite } from '../form/invite'
import type { Invited } from '../form/planForm'
import { usePreparing } from '../PrepareContext'
import { ParticipantForm } from './ParticipantForm'
import { ParticipantRow } from './ParticipantRow'

/** Who is invited, and the line on which one is added or changed. */
export function Participants() {
  const t = useText('prepare')
  const { form, change } = usePreparing()
  const [editing, setEditing] = useState<Invited | null>(null)
  const remove = (id: string) => {
    change((now) => uninvite(now, id))
    if (editing?.id === id) setEditing(null)
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
              onEdit={() => setEditing(somebody)}
              onRemove={() => remove(somebody.id)}
            />
          ))}
        </EntryList>
      )}
      <ParticipantForm
        key={editing?.id ?? 'new'}
        somebody={editing}
        onDone={() => setEditing(null)}
      />
    </Section>
  )
}
