import { useText } from '#i18n'
import { Button, Inline, Section, TextField } from '#ui'
import { useState } from 'react'
import { fieldId, useWords } from '../drafts'
import { Form, Screen, holdsNineDigits, looksLikeName } from '../shared'

interface NewCaseProps {
  /** Begins a case; what it answers is said at the field. */
  readonly onBegin: (code: string) => Promise<string | null>
  readonly onCancel: () => void
}

/** The name under which its code is kept until it has begun. */
export const NEW_CASE = 'new-case'

/** Begins a case under a code. A name is advised against, a BSN is refused. */
export function NewCase({ onBegin, onCancel }: NewCaseProps) {
  const t = useText('overview')
  const common = useText('common')
  const errors = useText('errors')
  const { words, put, reset } = useWords(NEW_CASE, { code: '' })
  const { code } = words
  const [error, setError] = useState('')
  const [busy, setBusy] = useState(false)

  const begin = async () => {
    if (busy) return
    const refusal = refusalOf(code)
    if (refusal !== null) return setError(refusal)
    setBusy(true)
    const trouble = await onBegin(code)
    if (trouble === null) reset()
    setError(trouble ?? '')
    setBusy(false)
  }
  const cancel = () => {
    reset()
    onCancel()
  }
  const refusalOf = (typed: string): string | null => {
    if (typed.trim() === '') return errors('code-empty')
    return holdsNineDigits(typed) ? t('new.bsn') : null
  }

  return (
    <Screen name="new-case" begin="field">
      <Section heading={t('new.title')}>
        <Form name="case" narrow onSubmit={() => void begin()}>
          <TextField
            label={t('new.code')}
            help={looksLikeName(code) ? t('new.name') : t('new.help')}
            error={error}
            value={code}
            onChange={(typed) => put({ code: typed })}
            maxLength={80}
            id={fieldId(NEW_CASE, 'code')}
            data-field="code"
            data-opened-by='[data-action="new-case"]'
          />
          <Inline gap={2}>
            <Button type="submit" kind="primary" aria-disabled={busy} data-action="create-case">
              {t('new.create')}
            </Button>
            <Button kind="quiet" data-action="cancel" onClick={cancel}>
              {common('cancel')}
            </Button>
          </Inline>
        </Form>
      </Section>
    </Screen>
  )
}
