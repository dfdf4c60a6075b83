import type { Person } from '#conference'
import { type Translate, useText } from '#i18n'
import { announce, Button, SelectField, TextField } from '#ui'
import { useState } from 'react'
import { fieldId, useWords } from '../../drafts'
import {
  Form,
  holdsNineDigits,
  looksLikeName,
  TwinHint,
  readBirthYear,
  useRowForm,
} from '../../shared'
import { useCaseParts, useCaseState } from '../CaseContext'
import { LIVES, livesWord, readLives } from './lives'
import { personDraft } from './personDraft'

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
  const name = personDraft(person?.id)
  const { words, put, reset } = useWords(name, wordsOf(person, lists))
  const { label, born } = words
  const lives = LIVES.find((each) => each === words.lives)
  const [error, setError] = useState<{ readonly label?: string; readonly born?: string }>({})
  const { root, first, goBack } = useRowForm(person?.id ?? null)

  const leave = () => {
    goBack()
    onDone()
  }
  const settle = () => {
    // What was typed while this was being saved is the next one's: it stays.
    if (person === null) put((now) => typedSince(now, words))
    else reset()
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
    const field = first()
    if (field?.value === label) field.focus()
    settle()
    leave()
  }
  const cancel = () => {
    reset()
    leave()
  }

  return (
    <div
      ref={root}
      data-opened-by={person === null ? undefined : `[data-person="${person.id}"] [data-do="edit"]`}
    >
      <Form name="person" inRow onSubmit={() => save()}>
        <TextField
          label={person === null ? t('person.add') : t('person.change')}
          help={looksLikeName(label) ? t('person.name') : undefined}
          error={error.label}
          value={label}
          onChange={(typed) => put({ label: typed })}
          maxLength={80}
          id={fieldId(name, 'label')}
          data-field="label"
        />
        <TextField
          label={t('person.born')}
          error={error.born}
          value={born}
          onChange={(typed) => put({ born: typed })}
          inputMode="numeric"
          size={6}
          maxLength={4}
          id={fieldId(name, 'born')}
          data-field="born"
        />
        <SelectField
          label={t('person.lives')}
          placeholder={common('choose')}
          options={LIVES.map((value) => ({ value, label: livesWord(value, lists) }))}
          value={lives}
          onChange={(chosen) => put({ lives: chosen })}
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
          <Button kind="quiet" data-do="cancel" onClick={cancel}>
            {common('cancel')}
          </Button>
        )}
      </Form>
      <TwinHint
        persons={persons}
        label={label}
        person={person?.id ?? null}
        born={readBirthYear(born, today) ?? undefined}
        onTake={(taken) => put({ label: taken })}
      />
    </div>
  )
}

interface PersonWords {
  readonly label: string
  readonly born: string
  readonly lives: string
}

function wordsOf(person: Person | null, lists: Translate<'lists'>): PersonWords {
  return {
    label: person?.label ?? '',
    born: person?.born?.toString() ?? '',
    lives: readLives(person?.lives, lists) ?? '',
  }
}

function typedSince(now: PersonWords, saved: PersonWords): PersonWords {
  const left = (field: keyof PersonWords) => (now[field] === saved[field] ? '' : now[field])
  return { label: left('label'), born: left('born'), lives: left('lives') }
}
