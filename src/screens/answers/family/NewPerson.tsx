import { useText } from '#i18n'
import { announce, notesOnEnter } from '#ui'
import { useEffect, useRef, useState } from 'react'
import { readBirthYear, TwinHint } from '../../shared'
import { useCaseState, useConduct, useToday } from '../../running'
import { fieldId, useWords } from '../../drafts'
import { begin, KeyScope, PillText } from '../../fields'
import { RowButton } from '../../list'
import styles from './Family.module.css'

const NOBODY = { label: '', born: '', lives: '' }

/** Adds somebody to the family: Enter in any of the three fields. */
export function NewPerson({ begins }: { readonly begins: boolean }) {
  const t = useText('answers')
  const { send, makeId, meetingId } = useConduct()
  const draft = `${meetingId}.person`
  const { persons } = useCaseState()
  const today = useToday()
  const { words: person, put, reset } = useWords(draft, NOBODY)
  const [atFirst] = useState(begins)
  const row = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (atFirst) begin(row.current?.querySelector('input'))
  }, [atFirst])
  const born = readBirthYear(person.born, today()) ?? undefined
  const add = () => {
    const label = person.label.trim()
    row.current?.querySelector('input')?.focus()
    if (label === '') return
    const lives = person.lives.trim()
    void send({
      type: 'personPut',
      person: { id: makeId(), label, born, lives: lives === '' ? undefined : lives },
    })
    announce(t('family.added', { name: label }))
    reset()
  }
  return (
    <KeyScope
      ref={row}
      form="person"
      className={styles.person}
      onKeyDown={(event) => {
        if (!notesOnEnter(event)) return
        event.preventDefault()
        add()
      }}
    >
      {(['label', 'born', 'lives'] as const).map((field) => (
        <PillText
          key={field}
          id={fieldId(draft, field)}
          data-field={field}
          label={t(`family.${field}`)}
          name={t(`family.${field}Hint`)}
          hint={t(`family.${field}Hint`)}
          inputMode={field === 'born' ? 'numeric' : undefined}
          value={person[field]}
          onChange={(typed) => put({ [field]: typed })}
        />
      ))}
      <RowButton action="add" keyHint="↵" onClick={add}>
        {t('add')}
      </RowButton>
      <TwinHint
        persons={persons}
        label={person.label}
        person={null}
        born={born}
        onTake={(label) => put({ label })}
      />
    </KeyScope>
  )
}
