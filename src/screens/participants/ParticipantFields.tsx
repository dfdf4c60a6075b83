import type { Participant, Person } from '#conference'
import { useText } from '#i18n'
import { SelectField, TextField } from '#ui'
import { fieldId } from '../drafts'
import type { NotYet, ParticipantDraft } from './draft'
import { readDraft } from './draft'
import { SuggestField } from './SuggestField'
import { isSure, suggest, type Known, type Suggestion } from './suggest'
import { TYPES } from './types'
import { useSuggestionWords } from './useSuggestionWords'

interface ParticipantFieldsProps {
  /** The name under which it is kept. */
  readonly name: string
  /** What the first field is called. */
  readonly label: string
  /** What is wrong with it, since it was handed in; null while nothing is. */
  readonly wrong: NotYet | null
  readonly draft: ParticipantDraft
  readonly onChange: (draft: ParticipantDraft) => void
  readonly known: Known
  /** Everybody of the family. */
  readonly persons: readonly Person[]
  /** What follows where somebody who is invited already is chosen; else that is not offered. */
  readonly onSeat?: ((seat: Participant) => void) | undefined
}

/** Who somebody at the table is: organisation, role, in what capacity, and of the family which person. */
export function ParticipantFields(props: ParticipantFieldsProps) {
  const { name, label, wrong, draft, onChange, known, persons, onSeat } = props
  const t = useText('prepare')
  const lists = useText('lists')
  const common = useText('common')
  const { wordsOf, aboutOf } = useSuggestionWords()
  const { organisation, role } = draft
  const { type, person } = readDraft(draft, persons)
  const suggestions = suggest(known, organisation)
  const pick = (suggestion: Suggestion) => {
    switch (suggestion.kind) {
      case 'seat':
        return onSeat?.(suggestion.seat)
      case 'person': {
        const { id, label: organisation } = suggestion.person
        return onChange({ ...draft, organisation, type: 'client', person: id })
      }
      case 'partner':
        return onChange({ ...suggestion.partner, person: undefined })
    }
  }
  const people = persons.map(({ id, label: called }) => ({ value: id, label: called }))
  return (
    <>
      <SuggestField
        label={label}
        error={wrong === 'nobody' ? t('who.nobody') : ''}
        value={organisation}
        onChange={(typed) => onChange(withOrganisation(draft, typed, persons))}
        suggestions={suggestions}
        sure={isSure(suggestions, organisation)}
        wordsOf={wordsOf}
        aboutOf={aboutOf}
        onPick={pick}
        maxLength={120}
        id={fieldId(name, 'organisation')}
        data-field="organisation"
      />
      <TextField
        label={t('who.role')}
        value={role}
        onChange={(typed) => onChange({ ...draft, role: typed })}
        maxLength={120}
        id={fieldId(name, 'role')}
        data-field="role"
      />
      <SelectField
        label={t('who.type')}
        options={TYPES.map((value) => ({ value, label: lists(`role.${value}`) }))}
        value={type}
        onChange={(chosen) => onChange({ ...draft, type: chosen })}
        data-field="type"
      />
      {type === 'client' && (
        <SelectField
          label={t('who.person')}
          placeholder={common('choose')}
          error={wrong === 'noPerson' ? t('who.noPerson') : ''}
          options={people}
          value={person}
          onChange={(chosen) => onChange({ ...draft, person: chosen })}
          data-field="person"
        />
      )}
      {type === 'vertrouwenspersoon' && (
        <SelectField
          label={t('who.person')}
          options={[{ value: '', label: t('who.notFamily') }, ...people]}
          value={person ?? ''}
          onChange={(chosen) => onChange({ ...draft, person: chosen === '' ? undefined : chosen })}
          data-field="person"
        />
      )}
    </>
  )
}

/** Whoever was picked from the list by their label is not meant by other words. */
function withOrganisation(
  draft: ParticipantDraft,
  organisation: string,
  persons: readonly Person[],
): ParticipantDraft {
  const picked = persons.find((each) => each.id === draft.person)?.label === draft.organisation
  return { ...draft, organisation, ...(picked && { type: undefined, person: undefined }) }
}
