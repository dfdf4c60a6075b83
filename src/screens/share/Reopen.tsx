import type { Meeting } from '#conference'
import { justEnded } from '#conference'
import { useText } from '#i18n'
import type { OpenCaseStore } from '#meeting'
import { useCase } from '#meeting'
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

/** Opens the last meeting again, with a written reason; one that was ended by mistake just now, in one action. */
export function Reopen({ store, meeting }: ReopenProps) {
  const t = useText('share')
  const errors = useText('errors')
  const { keep, trouble } = useSend(store)
  const [ground, setGround] = useState('')
  const [error, setError] = useState('')
  const byMistake = useCase(store, ({ history }) => justEnded(history, meeting.id))
  const reopen = async (why: { readonly ground: string; readonly mistake?: true }) => {
    const done = await keep({ type: 'meetingReopened', meeting: meeting.id, ...why })
    if (done) go(addresses.conduct(store.getState().caseId, meeting.id))
  }
  const withGround = () => {
    setError(ground.trim() === '' ? errors('ground-empty') : '')
    if (ground.trim() !== '') void reopen({ ground: ground.trim() })
  }
  return (
    <>
      {byMistake && (
        <div>
          <Button
            data-action="undo-close"
            onClick={() => void reopen({ ground: '', mistake: true })}
          >
            {t('reopen.mistake')}
          </Button>
        </div>
      )}
      <Disclosure summary={t('reopen')}>
        <Form name="reopen" onSubmit={withGround}>
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
        </Form>
      </Disclosure>
      <Trouble words={trouble} />
    </>
  )
}
