import { useText } from '#i18n'
import { Button, Disclosure, Text, TextField } from '#ui'
import { useState } from 'react'
import { Form } from './Form'

interface ReopenFormProps {
  /** Its hook: the name of the form and of its action. */
  readonly name: string
  readonly words: {
    readonly summary: string
    readonly what: string
    readonly ground: string
    readonly go: string
  }
  /** Takes the reason, which is never empty. */
  readonly onReopen: (ground: string) => void
}

/** Opens again what was closed, out of sight until it is wanted, and only with a written reason. */
export function ReopenForm({ name, words, onReopen }: ReopenFormProps) {
  const errors = useText('errors')
  const [ground, setGround] = useState('')
  const [error, setError] = useState('')
  const reopen = () => {
    const written = ground.trim()
    setError(written === '' ? errors('ground-empty') : '')
    if (written !== '') onReopen(written)
  }
  return (
    <Disclosure summary={words.summary}>
      <Form name={name} onSubmit={reopen}>
        <Text measured look="secondary" tone="second">
          {words.what}
        </Text>
        <TextField
          label={words.ground}
          error={error}
          value={ground}
          onChange={setGround}
          maxLength={500}
          data-field="ground"
        />
        <div>
          <Button type="submit" data-action={name}>
            {words.go}
          </Button>
        </div>
      </Form>
    </Disclosure>
  )
}
