import type { Agreement } from '#conference'
import { useText } from '#i18n'
import { announce } from '#ui'
import type { KeyboardEvent } from 'react'
import { useConduct } from '../../running'
import { asksForRelease, useReleasing } from '../release/releasing'
import { focusBeside, Rows } from '../../list'
import { useStableCallback } from '../../shared'
import { AgreementItem } from './AgreementItem'

interface AgreementRowsProps {
  readonly agreements: readonly Agreement[]
  readonly open: string | null
  readonly onOpen: (agreement: string | null) => void
}

/** Agreements as rows: E or Enter changes, Delete removes, V releases. */
export function AgreementRows({ agreements, open, onOpen }: AgreementRowsProps) {
  const t = useText('decide')
  const { send, meetingId } = useConduct()
  const { ask } = useReleasing()
  const remove = useStableCallback((agreement: string) => {
    void send({ type: 'agreementRemoved', meeting: meetingId, agreement })
    announce(t('agreement.removed'))
  })
  const onKey = (id: string, event: KeyboardEvent) => {
    const agreement = agreements.find((each) => each.id === id)
    if (agreement === undefined || event.altKey || event.ctrlKey || event.metaKey) return false
    if (event.key === 'Enter' || event.key.toLowerCase() === 'e') onOpen(id)
    else if (asksForRelease(event)) ask(agreement)
    else if (event.key === 'Delete' || event.key === 'Backspace') {
      focusBeside(event.currentTarget, id)
      remove(id)
    } else return false
    return true
  }
  return (
    <Rows label={t('agreements.label')} ids={agreements.map((each) => each.id)} onKey={onKey}>
      {(current) =>
        agreements.map((agreement) => (
          <AgreementItem
            key={agreement.id}
            agreement={agreement}
            current={current === agreement.id}
            editing={open === agreement.id}
            onOpen={onOpen}
            remove={remove}
          />
        ))
      }
    </Rows>
  )
}
