import { useText } from '#i18n'
import { Button, SelectField, TextField } from '#ui'
import { useState } from 'react'
import { Form } from '../../shared'
import { useCaseParts } from '../CaseContext'
import { usePersonOptions } from './usePersonOptions'

/** Says that two persons are not put at one table, and why. */
export function KeptApartForm() {
  const t = useText('case')
  const common = useText('common')
  const { send } = useCaseParts()
  const persons = usePersonOptions()
  const [one, setOne] = useState<string>()
  const [other, setOther] = useState<string>()
  const [ground, setGround] = useState('')
  const [wrong, setWrong] = useState<'one' | 'other' | 'ground' | null>(null)

  const add = () => {
    if (one === undefined) return setWrong('one')
    if (other === undefined || one === other) return setWrong('other')
    if (ground.trim() === '') return setWrong('ground')
    setWrong(null)
    if (!send({ type: 'keptApartPut', keptApart: { one, other, ground: ground.trim() } })) return
    setOne(undefined)
    setOther(undefined)
    setGround('')
  }

  return (
    <Form name="kept-apart" inRow onSubmit={() => add()}>
      <SelectField
        label={t('apart.one')}
        placeholder={common('choose')}
        error={wrong === 'one' ? t('apart.incomplete') : ''}
        options={persons}
        value={one}
        onChange={setOne}
        data-field="one"
      />
      <SelectField
        label={t('apart.other')}
        placeholder={common('choose')}
        error={wrong === 'other' ? t('apart.incomplete') : ''}
        options={persons}
        value={other}
        onChange={setOther}
        data-field="other"
      />
      <TextField
        label={t('apart.ground')}
        error={wrong === 'ground' ? t('apart.noGround') : ''}
        value={ground}
        onChange={setGround}
        maxLength={500}
        data-field="ground"
      />
      <Button type="submit" data-action="add-kept-apart" aria-label={t('apart.add')}>
        {common('add')}
      </Button>
    </Form>
  )
}
