import { useText } from '#i18n'
import { Button, Text } from '#ui'
import { useState } from 'react'
import { useCaseParts, useCaseState } from '../CaseContext'
import { CloseDialog, type Kept } from './CloseDialog'
import type { Proof } from './proof'

interface CloseCaseProps {
  /** What was destroyed by it, as the disk shows. */
  readonly onProof: (proof: Proof) => void
}

/** Closes the case: by default its agreements stay and the rest is destroyed. Not while a meeting runs. */
export function CloseCase({ onProof }: CloseCaseProps) {
  const t = useText('case')
  const { erase, keep, onDisk, store, now } = useCaseParts()
  const { meetings } = useCaseState()
  const [asking, setAsking] = useState(false)
  const close = async (kept: Kept, ground: string) => {
    setAsking(false)
    const before = kept === 'agreements' ? await onDisk() : null
    const closed = await keep({ type: 'caseClosed', kept, ground })
    if (!closed || before === null) return
    const erased = await erase()
    const after = await onDisk()
    const { caseId } = store.getState()
    onProof({
      ...{ format: 'beraad-proof', version: 1, what: 'rest', case: caseId },
      ...{ at: now(), before, after, erased },
    })
  }
  if (meetings.some(({ status }) => status === 'running')) {
    return (
      <Text look="secondary" tone="second">
        {t('close.running')}
      </Text>
    )
  }
  return (
    <>
      <Button kind="quiet" data-action="close-case" onClick={() => setAsking(true)}>
        {t('close')}
      </Button>
      {asking && (
        <CloseDialog
          onCancel={() => setAsking(false)}
          onClose={(kept, ground) => void close(kept, ground)}
        />
      )}
    </>
  )
}
