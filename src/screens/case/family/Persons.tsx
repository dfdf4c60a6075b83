import type { Person } from '#conference'
import { useText } from '#i18n'
import { Button, ConfirmDialog, EntryList, EntryRow, Inline, Text } from '#ui'
import { use, useState } from 'react'
import { flushSync } from 'react-dom'
import { DraftsContext, useOpenRow } from '../../drafts'
import { EDITS } from '../../shared'
import { useCaseParts, useCaseState } from '../CaseContext'
import { personDraft } from './personDraft'
import { PersonForm } from './PersonForm'

/** The members of the family, and the line on which one is added or changed. */
export function Persons() {
  const t = useText('case')
  const common = useText('common')
  const { persons } = useCaseState()
  const { send, mayWrite } = useCaseParts()
  const { drafts } = use(DraftsContext)
  const [open, setOpen] = useOpenRow(personDraft('open'))
  const editing = persons.find(({ id }) => id === open) ?? null
  const [removing, setRemoving] = useState<Person | null>(null)
  const remove = () => {
    setRemoving(null)
    if (removing === null) return
    // Once its line is gone: what was being typed in it goes too.
    if (open !== null) flushSync(() => setOpen(null))
    void drafts.drop(personDraft(removing.id))
    send({ type: 'personRemoved', person: removing.id })
  }
  const aboutOf = ({ born, lives }: Person) =>
    [
      ...(born === undefined ? [] : [t('person.bornIn', { year: born })]),
      ...(lives === undefined ? [] : [lives]),
    ].join(' · ')

  return (
    <>
      {persons.length > 0 && (
        <EntryList label={t('family')}>
          {persons.map((person) => (
            <EntryRow
              key={person.id}
              actions={
                mayWrite && (
                  <span data-person={person.id}>
                    <Button
                      kind="quiet"
                      size="small"
                      ref={EDITS.ref(person.id)}
                      data-do="edit"
                      aria-label={t('person.edit', { label: person.label })}
                      onClick={() => setOpen(person.id)}
                    >
                      {common('edit')}
                    </Button>
                    <Button
                      kind="quiet"
                      size="small"
                      data-do="remove"
                      aria-label={t('person.remove', { label: person.label })}
                      onClick={() => setRemoving(person)}
                    >
                      {common('remove')}
                    </Button>
                  </span>
                )
              }
            >
              <Inline as="span" gap={2} align="baseline">
                {person.label}
                <Text as="span" look="secondary" tone="second">
                  {aboutOf(person)}
                </Text>
              </Inline>
            </EntryRow>
          ))}
        </EntryList>
      )}
      {mayWrite && (
        <PersonForm
          key={editing?.id ?? 'new'}
          person={editing}
          onDone={() => {
            if (open !== null) setOpen(null)
          }}
        />
      )}
      <ConfirmDialog
        open={removing !== null}
        title={t('person.removeTitle', { label: removing?.label ?? '' })}
        confirmLabel={common('remove')}
        cancelLabel={common('cancel')}
        caution
        onConfirm={remove}
        onCancel={() => setRemoving(null)}
      >
        <Text>{t('person.removeWhat')}</Text>
      </ConfirmDialog>
    </>
  )
}
