import type { Person } from '#conference'
import { useText } from '#i18n'
import { Button, ConfirmDialog, EntryList, EntryRow, Inline, Text } from '#ui'
import { useState } from 'react'
import { useCaseParts, useCaseState } from '../CaseContext'
import { PersonForm } from './PersonForm'

/** The members of the family, and the line on which one is added or changed. */
export function Persons() {
  const t = useText('case')
  const common = useText('common')
  const { persons } = useCaseState()
  const { send, mayWrite } = useCaseParts()
  const [editing, setEditing] = useState<Person | null>(null)
  const [removing, setRemoving] = useState<Person | null>(null)
  const remove = () => {
    if (removing !== null) send({ type: 'personRemoved', person: removing.id })
    setRemoving(null)
    setEditing(null)
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
                      data-do="edit"
                      aria-label={t('person.edit', { label: person.label })}
                      onClick={() => setEditing(person)}
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
        <PersonForm key={editing?.id ?? 'new'} person={editing} onDone={() => setEditing(null)} />
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
