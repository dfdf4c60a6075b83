import { useText } from '#i18n'
import { announce, Button, SelectField, TextField } from '#ui'
import { useRef, useState } from 'react'
import { Form } from '../../pieces/Form'
import type { Partner } from '../../defaults'
import { invite } from '../form/invite'
import type { Invited } from '../form/planForm'
import { usePreparing } from '../PrepareContext'
import { SuggestField } from './SuggestField'
import { suggest } from './suggest'
import { TYPES } from './types'

interface ParticipantFormProps {
  /** Who is being changed; null for somebody new. */
  readonly somebody: Invited | null
  readonly onDone: () => void
}

/** One line for one participant. After Enter the next one can be typed at once. */
export function ParticipantForm({ somebody, onDone }: ParticipantFormProps) {
  const t = useText('prepare')
  const lists = useText('lists')
  const common = useText('common')
  const { change, makeId, partners, state } = usePreparing()
  const [organisation, setOrganisation] = useState(somebody?.organisation ?? '')
  const [role, setRole] = useState(somebody?.role ?? '')
  const [type, setType] = useState<Invited['type']>(somebody?.type ?? 'professional')
  const [person, setPerson] = useState(somebody?.person)
  const [error, setError] = useState('')
  const root = useRef<HTMLDivElement>(null)
  const family = type === 'client' || type === 'vertrouwenspersoon'

  const pick = (partner: Partner) => {
    setOrganisation(partner.organisation)
    setRole(partner.role)
    setType(partner.type)
  }
  const add = () => {
    if (!family && organisation.trim() === '' && role.trim() === '')
      return setError(t('who.nobody'))
    if (type === 'client' && person === undefined) return setError(t('who.noPerson'))
    setError('')
    const invited: Invited = {
      id: somebody?.id ?? makeId(),
      organisation: organisation.trim(),
      role: role.trim(),
      type,
      ...(type === 'client' && person !== undefined ? { person } : {}),
    }
    change((form) => invite(form, invited))
    announce(
      t('who.added', { name: invited.organisation || invited.role || lists(`role.${type}`) }),
    )
    setOrganisation('')
    setRole('')
    setType('professional')
    setPerson(undefined)
    root.current?.querySelector('input')?.focus()
    onDone()
  }

  return (
    <div ref={root} data-opened-by={somebody === null ? undefined : editorOf(somebody)}>
      <Form name="participant" inRow onSubmit={add}>
        <SuggestField
          label={somebody === null ? t('who.organisation') : t('who.change')}
          error={error}
          value={organisation}
          onChange={setOrganisation}
          suggestions={suggest(partners, organisation)}
          wordsOf={(partner) => partner.organisation}
          onPick={pick}
          maxLength={120}
          data-field="organisation"
        />
        <TextField
          label={t('who.role')}
          value={role}
          onChange={setRole}
          maxLength={120}
          data-field="role"
        />
        <SelectField
          label={t('who.type')}
          options={TYPES.map((value) => ({ value, label: lists(`role.${value}`) }))}
          value={type}
          onChange={setType}
          data-field="type"
        />
        {type === 'client' && (
          <SelectField
            label={t('who.person')}
            placeholder={common('choose')}
            options={state.persons.map(({ id, label }) => ({ value: id, label }))}
            value={person}
            onChange={setPerson}
            data-field="person"
          />
        )}
        <Button type="submit" data-action="add-participant">
          {somebody === null ? common('add') : common('done')}
        </Button>
        {somebody !== null && (
          <Button kind="quiet" data-do="cancel" onClick={onDone}>
            {common('cancel')}
          </Button>
        )}
      </Form>
    </div>
  )
}

function editorOf({ id }: Invited): string {
  return `[data-participant="${id}"] [data-do="edit"]`
}
