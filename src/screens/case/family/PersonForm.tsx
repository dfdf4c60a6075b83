import type { Person } from '#conference'
import { useText } from '#i18n'
import { announce, Button, SelectField, TextField } from '#ui'
import { useEffect, useRef, useState } from 'react'
import { Form, holdsNineDigits, looksLikeName, TwinHint, readBirthYear } from '../../shared'
import { useCaseParts, useCaseState } from '../CaseContext'
import { LIVES, livesWord, readLives, type Lives } from './lives'

interface PersonFormProps {
  /** Who is being changed; null for somebody new. */
  readonly person: Person | null
  readonly onDone: () => void
}

/** One line for one member of the family. After Enter the next one can be typed at once. */
export function PersonForm({ person, onDone }: PersonFormProps) {
  const t = useText('case')
  const lists = useText('lists')
  const common = useText('common')
  const { send, makeId, today } = useCaseParts()
  const { persons } = useCaseState()
  const [label, setLabel] = useState(person?.label ?? '')
  const [born, setBorn] = useState(person?.born?.toString() ?? '')
  const [lives, setLives] = useState<Lives | undefined>(() => readLives(person?.lives, lists))
  const [error, setError] = useState<{ readonly label?: string; readonly born?: string }>({})
  const root = useRef<HTMLDivElement>(null)
  const [atFirst] = useState(person !== null)
  useEffect(() => {
    // Whoever asked for it on a row, further up, goes on where it is changed.
    if (atFirst) root.current?.querySelector('input')?.focus()
  }, [atFirst])

  const leave = () => {
    // Back where it was asked for.
    if (person !== null) document.querySelector<HTMLElement>(editorOf(person))?.focus()
    onDone()
  }
  const save = () => {
    const year = readBirthYear(born, today)
    const wrong = {
      ...(label.trim() === '' ? { label: t('person.noLabel') } : {}),
      ...(holdsNineDigits(label) ? { label: t('person.bsn') } : {}),
      ...(year === null ? { born: t('person.noYear') } : {}),
    }
    setError(wrong)
    if (Object.keys(wrong).length > 0) return
    // Other words, written at the console, stay until one of these is chosen.
    const where = lives === undefined ? person?.lives : livesWord(lives, lists)
    const saved: Person = {
      id: person?.id ?? makeId(),
      label: label.trim(),
      ...(typeof year === 'number' ? { born: year } : {}),
      ...(where === undefined ? {} : { lives: where }),
    }
    if (!send({ type: 'personPut', person: saved })) return
    announce(t('person.saved', { label: saved.label }))
    const first = root.current?.querySelector('input')
    if (first?.value === label) first.focus()
    // What was typed while this was being saved is the next one's: it stays.
    setLabel((now) => (now === label ? '' : now))
    setBorn((now) => (now === born ? '' : now))
    setLives((now) => (now === lives ? undefined : now))
    leave()
  }

  return (
    <div ref={root} data-opened-by={person === null ? undefined : editorOf(person)}>
      <Form name="person" inRow onSubmit={() => save()}>
        <TextField
          label={person === null ? t('person.add') : t('person.change')}
          help={looksLikeName(label) ? t('person.name') : undefined}
          error={error.label}
          value={label}
          onChange={setLabel}
          maxLength={80}
          data-field="label"
        />
        <TextField
          label={t('person.born')}
          error={error.born}
          value={born}
          onChange={setBorn}
          inputMode="numeric"
          size={6}
          maxLength={4}
          data-field="born"
        />
        <SelectField
          label={t('person.lives')}
          placeholder={common('choose')}
          options={LIVES.map((value) => ({ value, label: livesWord(value, lists) }))}
          value={lives}
          onChange={setLives}
          data-field="lives"
        />
        <Button
          type="submit"
          data-action="add-person"
          aria-label={person === null ? t('person.add') : undefined}
        >
          {person === null ? common('add') : common('save')}
        </Button>
        {person !== null && (
          <Button kind="quiet" data-do="cancel" onClick={leave}>
            {common('cancel')}
          </Button>
        )}
      </Form>
      <TwinHint
        persons={persons}
        label={label}
        person={person?.id ?? null}
        born={readBirthYear(born, today) ?? undefined}
        onTake={setLabel}
      />
    </div>
  )
}

function editorOf({ id }: Person): string {
  return `[data-person="${id}"] [data-do="edit"]`
}
