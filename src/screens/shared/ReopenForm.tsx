import { useText } from '#i18n'
import { Button, Disclosure, Text, TextField } from '#ui'
import { useState } from 'react'
import { fieldId, useWords } from '../drafts'
import { Form } from './Form'

interface ReopenFormProps {
  /** Its hook: the name of the form and of its action. */
  readonly name: string
  /** The name under which the reason is kept until it is handed in. */
  readonly draft: string
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
export function ReopenForm({ name, draft, words, onReopen }: ReopenFormProps) {
  const errors = useText('errors')
  const { words: kept, put, drop } = useWords(draft, { ground: '' })
  const { ground } = kept
  const [error, setError] = useState('')
  const reopen = () => {
    const written = ground.trim()
    setError(written === '' ? errors('ground-empty') : '')
    if (written === '') return
    drop()
    onReopen(written)
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
          onChange={(typed) => put({ ground: typed })}
          maxLength={500}
          id={fieldId(draft, 'ground')}
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
