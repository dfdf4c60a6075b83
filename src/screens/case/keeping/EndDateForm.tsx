import { useText } from '#i18n'
import { announce, Button, DateField, Disclosure, TextField } from '#ui'
import { useState } from 'react'
import { Form } from '../../shared'
import { useCaseParts } from '../CaseContext'
import { useEndDate } from './useEndDate'

/** Another end date for this case, with a reason. */
export function EndDateForm() {
  const t = useText('case')
  const errors = useText('errors')
  const { send, today } = useCaseParts()
  const proposed = useEndDate()
  const [chosen, setChosen] = useState<string | null>(null)
  const [ground, setGround] = useState('')
  const [wrong, setWrong] = useState<'date' | 'ground' | null>(null)
  const until = chosen ?? proposed ?? ''
  const keep = () => {
    if (until < today) return setWrong('date')
    if (ground.trim() === '') return setWrong('ground')
    setWrong(null)
    if (!send({ type: 'retentionSet', until, ground: ground.trim() })) return
    setChosen(null)
    setGround('')
    announce(t('keep.saved'))
  }
  return (
    <Disclosure summary={t('keep.change')}>
      <Form name="retention" inRow onSubmit={keep}>
        <DateField
          label={t('keep.date')}
          error={wrong === 'date' ? t('keep.tooEarly') : ''}
          value={until}
          min={today}
          onChange={setChosen}
          data-field="until"
        />
        <TextField
          label={t('keep.ground')}
          error={wrong === 'ground' ? errors('ground-empty') : ''}
          value={ground}
          onChange={setGround}
          maxLength={500}
          data-field="ground"
        />
        <Button type="submit" data-action="set-retention">
          {t('keep.save')}
        </Button>
      </Form>
    </Disclosure>
  )
}
