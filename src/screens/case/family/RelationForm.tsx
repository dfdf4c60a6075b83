import type { Relation } from '#conference'
import { useText } from '#i18n'
import { Button, SelectField } from '#ui'
import { useState } from 'react'
import { Form } from '../../shared'
import { useCaseParts } from '../CaseContext'
import { usePersonOptions } from './usePersonOptions'

const KINDS = ['partners', 'exPartners', 'parent', 'siblings', 'other'] as const

/** Adds how two members of the family are related. */
export function RelationForm() {
  const t = useText('case')
  const lists = useText('lists')
  const common = useText('common')
  const { send } = useCaseParts()
  const persons = usePersonOptions()
  const [from, setFrom] = useState<string>()
  const [kind, setKind] = useState<Relation['kind']>()
  const [to, setTo] = useState<string>()
  const [wrong, setWrong] = useState<'from' | 'kind' | 'to' | null>(null)

  const add = () => {
    if (from === undefined) return setWrong('from')
    if (kind === undefined) return setWrong('kind')
    if (to === undefined || from === to) return setWrong('to')
    setWrong(null)
    if (!send({ type: 'relationPut', relation: { kind, from, to } })) return
    setTo(undefined)
  }

  const errorOf = (field: typeof wrong) => (wrong === field ? t('relation.incomplete') : '')
  return (
    <Form name="relation" inRow onSubmit={() => add()}>
      <SelectField
        label={t('relation.from')}
        placeholder={common('choose')}
        error={errorOf('from')}
        options={persons}
        value={from}
        onChange={setFrom}
        data-field="from"
      />
      <SelectField
        label={t('relation.kind')}
        placeholder={common('choose')}
        error={errorOf('kind')}
        options={KINDS.map((value) => ({ value, label: lists(`relation.${value}`) }))}
        value={kind}
        onChange={setKind}
        data-field="kind"
      />
      <SelectField
        label={t('relation.to')}
        placeholder={common('choose')}
        error={errorOf('to')}
        options={persons}
        value={to}
        onChange={setTo}
        data-field="to"
      />
      <Button type="submit" data-action="add-relation" aria-label={t('relation.add')}>
        {common('add')}
      </Button>
    </Form>
  )
}
