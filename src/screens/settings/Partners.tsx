import { useText } from '#i18n'
import { Button, Disclosure, EntryList, EntryRow, SelectField, TextField } from '#ui'
import { useState } from 'react'
import { fieldId, useWords } from '../drafts'
import { Form } from '../shared'
import type { Partner } from '../defaults'

const TYPES = ['procesregisseur', 'casusregisseur', 'professional', 'materiedeskundige'] as const

/** Under which one is kept until it is handed in. */
const NAME = 'partner'

interface PartnersProps {
  readonly partners: readonly Partner[]
  readonly onChange: (partners: readonly Partner[]) => void
}

/** The organisations that are offered while a meeting is prepared. */
export function Partners({ partners, onChange }: PartnersProps) {
  const t = useText('settings')
  const lists = useText('lists')
  const common = useText('common')
  const { words, put, drop } = useWords(NAME, { organisation: '', role: '', type: 'professional' })
  const { organisation, role } = words
  const type = TYPES.find((each) => each === words.type) ?? 'professional'
  const [error, setError] = useState('')
  const add = () => {
    if (organisation.trim() === '') return setError(t('partners.empty'))
    setError('')
    onChange([...partners, { organisation: organisation.trim(), role: role.trim(), type }])
    put({ organisation: '', role: '' })
    drop()
  }
  return (
    <Disclosure summary={t('partners.summary', { count: partners.length })}>
      <EntryList label={t('partners')}>
        {partners.map((partner, index) => (
          <EntryRow
            key={`${partner.organisation} ${partner.role} ${index}`}
            size="small"
            source={partner.role || lists(`role.${partner.type}`)}
            actions={
              <Button
                kind="quiet"
                size="small"
                data-do="remove"
                aria-label={`${common('remove')}: ${partner.organisation}`}
                onClick={() => onChange(partners.filter((each) => each !== partner))}
              >
                {common('remove')}
              </Button>
            }
          >
            {partner.organisation}
          </EntryRow>
        ))}
      </EntryList>
      <Form name="partner" inRow onSubmit={add}>
        <TextField
          label={t('partners.organisation')}
          error={error}
          value={organisation}
          onChange={(typed) => put({ organisation: typed })}
          maxLength={120}
          id={fieldId(NAME, 'organisation')}
          data-field="organisation"
        />
        <TextField
          label={t('partners.role')}
          value={role}
          onChange={(typed) => put({ role: typed })}
          maxLength={120}
          id={fieldId(NAME, 'role')}
          data-field="role"
        />
        <SelectField
          label={t('partners.type')}
          options={TYPES.map((value) => ({ value, label: lists(`role.${value}`) }))}
          value={type}
          onChange={(chosen) => put({ type: chosen })}
          data-field="type"
        />
        <Button type="submit" data-action="add-partner">
          {common('add')}
        </Button>
      </Form>
    </Disclosure>
  )
}
