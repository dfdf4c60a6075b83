import { useText } from '#i18n'
import { Button, SelectField, TextField } from '#ui'
import { useState } from 'react'
import { Form } from '../../pieces/Form'
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
  const [error, setError] = useState('')

  const add = () => {
    if (one === undefined || other === undefined || one === other)
      return setError(t('apart.incomplete'))
    if (ground.trim() === '') return setError(t('apart.noGround'))
    setError('')
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
        error={error}
        options={persons}
        value={one}
        onChange={setOne}
        data-field="one"
      />
      <SelectField
        label={t('apart.other')}
        placeholder={common('choose')}
        options={persons}
        value={other}
        onChange={setOther}
        data-field="other"
      />
      <TextField
        label={t('apart.ground')}
        value={ground}
        onChange={setGround}
        maxLength={500}
        data-field="ground"
      />
      <Button type="submit" data-action="add-kept-apart">
        {common('add')}
      </Button>
    </Form>
  )
}
