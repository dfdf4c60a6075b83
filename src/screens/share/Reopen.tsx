import type { Meeting } from '#conference'
import { useText } from '#i18n'
import type { OpenCaseStore } from '#meeting'
import { Button, Disclosure, Text, TextField } from '#ui'
import { useState } from 'react'
import { addresses, go } from '../addresses'
import { Form } from '../pieces/Form'
import { Trouble } from '../pieces/Trouble'
import { useSend } from '../pieces/useSend'

interface ReopenProps {
  readonly store: OpenCaseStore
  readonly meeting: Meeting
}

/** Opens the last meeting again, with a written reason. */
export function Reopen({ store, meeting }: ReopenProps) {
  const t = useText('share')
  const errors = useText('errors')
  const { keep, trouble } = useSend(store)
  const [ground, setGround] = useState('')
  const [error, setError] = useState('')
  const reopen = async () => {
    if (ground.trim() === '') return setError(errors('ground-empty'))
    setError('')
    const done = await keep({ type: 'meetingReopened', meeting: meeting.id, ground: ground.trim() })
    if (done) go(addresses.conduct(store.getState().caseId, meeting.id))
  }
  return (
    <Disclosure summary={t('reopen')}>
      <Form name="reopen" onSubmit={() => void reopen()}>
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
          <Button type="submit" data-action="reopen">
            {t('reopen')}
          </Button>
        </div>
        <Trouble words={trouble} />
      </Form>
    </Disclosure>
  )
}
