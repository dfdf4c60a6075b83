import { useText } from '#i18n'
import { Button, ConfirmDialog, Text, TextField, useFirstWrong } from '#ui'
import { useRef, useState } from 'react'
import type { Erased } from './keeping/proof'

interface DestroyProps {
  readonly code: string
  /** Whether remains on the disk can be made unreadable here; null while it is looked up. */
  readonly erased: Erased | null
  readonly onDestroy: () => Promise<string | null>
}

/** Takes a case away for good, after its code was typed. */
export function Destroy({ code, erased, onDestroy }: DestroyProps) {
  const t = useText('case')
  const common = useText('common')
  const [asking, setAsking] = useState(false)
  const [typed, setTyped] = useState('')
  const [error, setError] = useState('')
  const asked = useRef<HTMLDivElement>(null)
  const toFirstWrong = useFirstWrong(asked)
  const destroy = async () => {
    toFirstWrong()
    if (typed.trim() !== code.trim()) return setError(t('destroy.differs'))
    setError((await onDestroy()) ?? '')
  }
  return (
    <>
      <Button kind="quiet" data-action="destroy-case" onClick={() => setAsking(true)}>
        {t('destroy')}
      </Button>
      <ConfirmDialog
        open={asking}
        title={t('destroy.title', { code })}
        confirmLabel={t('destroy.confirm')}
        cancelLabel={common('cancel')}
        caution
        onConfirm={() => void destroy()}
        onCancel={() => setAsking(false)}
      >
        <Text>
          {t('destroy.what')} {erased === 'not-possible' && t('erased.not-possible')}
        </Text>
        <div ref={asked}>
          <TextField
            label={t('destroy.type', { code })}
            error={error}
            value={typed}
            onChange={setTyped}
            onEnter={() => void destroy()}
            data-field="code"
          />
        </div>
      </ConfirmDialog>
    </>
  )
}
