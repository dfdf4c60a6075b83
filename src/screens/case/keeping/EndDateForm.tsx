import { useText } from '#i18n'
import { announce, Button, DateField, Disclosure, TextField } from '#ui'
import { useState } from 'react'
import { fieldId, useWords } from '../../drafts'
import { Form } from '../../shared'
import { useCaseParts } from '../CaseContext'
import { useEndDate } from './useEndDate'

/** Under which it is kept until it is handed in. */
const NAME = 'retention'

/** While no other date was typed; an empty one is another. */
const PROPOSED = 'proposed'

/** Another end date for this case, with a reason. */
export function EndDateForm() {
  const t = useText('case')
  const errors = useText('errors')
  const { send, today } = useCaseParts()
  const proposed = useEndDate()
  const { words, put, reset } = useWords(NAME, { until: PROPOSED, ground: '' })
  const { ground } = words
  const [wrong, setWrong] = useState<'date' | 'ground' | null>(null)
  const until = words.until === PROPOSED ? (proposed ?? '') : words.until
  const keep = () => {
    if (until < today) return setWrong('date')
    if (ground.trim() === '') return setWrong('ground')
    setWrong(null)
    if (!send({ type: 'retentionSet', until, ground: ground.trim() })) return
    reset()
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
          onChange={(typed) => put({ until: typed })}
          id={fieldId(NAME, 'until')}
          data-field="until"
        />
        <TextField
          label={t('keep.ground')}
          error={wrong === 'ground' ? errors('ground-empty') : ''}
          value={ground}
          onChange={(typed) => put({ ground: typed })}
          maxLength={500}
          id={fieldId(NAME, 'ground')}
          data-field="ground"
        />
        <Button type="submit" data-action="set-retention">
          {t('keep.save')}
        </Button>
      </Form>
    </Disclosure>
  )
}
