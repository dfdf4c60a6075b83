import { useText } from '#i18n'
import { Button, Disclosure, Text, TextField } from '#ui'
import { useState } from 'react'
import { Form } from '../../pieces/Form'
import { useCaseParts } from '../CaseContext'

/** Opens a closed case again, with a reason. What was destroyed stays so. */
export function ReopenCase({ onDone }: { readonly onDone: () => void }) {
  const t = useText('case')
  const errors = useText('errors')
  const { send } = useCaseParts()
  const [ground, setGround] = useState('')
  const [error, setError] = useState('')
  const reopen = () => {
    if (ground.trim() === '') return setError(errors('ground-empty'))
    if (send({ type: 'caseReopened', ground: ground.trim() })) onDone()
  }
  return (
    <Disclosure summary={t('reopen')}>
      <Form name="reopen-case" onSubmit={reopen}>
        <Text measured look="secondary" tone="second">
          {t('reopen.what')}
        </Text>
        <TextField
          label={t('reopen.ground')}
          error={error}
          value={ground}
          onChange={setGround}
          maxLength={500}
          data-field="ground"
        />
        <div>
          <Button type="submit" data-action="reopen-case">
            {t('reopen.do')}
          </Button>
        </div>
      </Form>
    </Disclosure>
  )
}
