import { useText } from '#i18n'
import { Button, SelectField, TextField } from '#ui'
import { useState } from 'react'
import { fieldId, useWords } from '../../drafts'
import { Form } from '../../shared'
import { useCaseParts } from '../CaseContext'
import { isOf, usePersonOptions } from './usePersonOptions'

/** Under which it is kept until it is handed in. */
const NAME = 'kept-apart'

/** Says that two persons are not put at one table, and why. */
export function KeptApartForm() {
  const t = useText('case')
  const common = useText('common')
  const { send } = useCaseParts()
  const persons = usePersonOptions()
  const { words, put, reset } = useWords(NAME, { one: '', other: '', ground: '' })
  const { one, other, ground } = words
  const [wrong, setWrong] = useState<'one' | 'other' | 'ground' | null>(null)

  const add = () => {
    if (!isOf(persons, one)) return setWrong('one')
    if (!isOf(persons, other) || one === other) return setWrong('other')
    if (ground.trim() === '') return setWrong('ground')
    setWrong(null)
    if (!send({ type: 'keptApartPut', keptApart: { one, other, ground: ground.trim() } })) return
    reset()
  }

  return (
    <Form name="kept-apart" inRow onSubmit={() => add()}>
      <SelectField
        label={t('apart.one')}
        placeholder={common('choose')}
        error={wrong === 'one' ? t('apart.incomplete') : ''}
        options={persons}
        value={isOf(persons, one) ? one : undefined}
        onChange={(chosen) => put({ one: chosen })}
        data-field="one"
      />
      <SelectField
        label={t('apart.other')}
        placeholder={common('choose')}
        error={wrong === 'other' ? t('apart.incomplete') : ''}
        options={persons}
        value={isOf(persons, other) ? other : undefined}
        onChange={(chosen) => put({ other: chosen })}
        data-field="other"
      />
      <TextField
        label={t('apart.ground')}
        error={wrong === 'ground' ? t('apart.noGround') : ''}
        value={ground}
        onChange={(typed) => put({ ground: typed })}
        maxLength={500}
        id={fieldId(NAME, 'ground')}
        data-field="ground"
      />
      <Button type="submit" data-action="add-kept-apart" aria-label={t('apart.add')}>
        {common('add')}
      </Button>
    </Form>
  )
}
