import type { Relation } from '#conference'
import { useText } from '#i18n'
import { Button, SelectField } from '#ui'
import { useState } from 'react'
import { useWords } from '../../drafts'
import { Form } from '../../shared'
import { useCaseParts } from '../CaseContext'
import { isOf, usePersonOptions } from './usePersonOptions'

const KINDS = ['partners', 'exPartners', 'parent', 'siblings', 'other'] as const

/** Adds how two members of the family are related. */
export function RelationForm() {
  const t = useText('case')
  const lists = useText('lists')
  const common = useText('common')
  const { send } = useCaseParts()
  const persons = usePersonOptions()
  const { words, put, drop } = useWords('relation', { from: '', kind: '', to: '' })
  const { from, to } = words
  const kind: Relation['kind'] | undefined = KINDS.find((each) => each === words.kind)
  const [wrong, setWrong] = useState<'from' | 'kind' | 'to' | null>(null)

  const add = () => {
    if (!isOf(persons, from)) return setWrong('from')
    if (kind === undefined) return setWrong('kind')
    if (!isOf(persons, to) || from === to) return setWrong('to')
    setWrong(null)
    if (!send({ type: 'relationPut', relation: { kind, from, to } })) return
    // The next one is often of the same person, in the same way.
    put({ to: '' })
    drop()
  }

  const errorOf = (field: typeof wrong) => (wrong === field ? t('relation.incomplete') : '')
  return (
    <Form name="relation" inRow onSubmit={() => add()}>
      <SelectField
        label={t('relation.from')}
        placeholder={common('choose')}
        error={errorOf('from')}
        options={persons}
        value={isOf(persons, from) ? from : undefined}
        onChange={(chosen) => put({ from: chosen })}
        data-field="from"
      />
      <SelectField
        label={t('relation.kind')}
        placeholder={common('choose')}
        error={errorOf('kind')}
        options={KINDS.map((value) => ({ value, label: lists(`relation.${value}`) }))}
        value={kind}
        onChange={(chosen) => put({ kind: chosen })}
        data-field="kind"
      />
      <SelectField
        label={t('relation.to')}
        placeholder={common('choose')}
        error={errorOf('to')}
        options={persons}
        value={isOf(persons, to) ? to : undefined}
        onChange={(chosen) => put({ to: chosen })}
        data-field="to"
      />
      <Button type="submit" data-action="add-relation" aria-label={t('relation.add')}>
        {common('add')}
      </Button>
    </Form>
  )
}
