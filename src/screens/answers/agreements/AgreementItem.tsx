import type { Agreement } from '#conference'
import { useText } from '#i18n'
import { memo, useRef } from 'react'
import { useSpot } from '#ui'
import { SAID } from '../../releasing'
import { Release } from '../release/Release'
import { RowButton, Row, useBackToRow, useEditKey } from '../../list'
import { AgreementEditor } from './AgreementEditor'
import { AgreementSummary } from './AgreementSummary'

interface AgreementItemProps {
  readonly agreement: Agreement
  readonly current: boolean
  readonly editing: boolean
  readonly onOpen: (agreement: string | null) => void
  readonly remove: (agreement: string) => void
}

/** One agreement, as a line or as the form that changes it. */
export const AgreementItem = memo(function AgreementItem(props: AgreementItemProps) {
  const { agreement, current, editing, onOpen, remove } = props
  const t = useText('answers')
  const editKey = useEditKey()
  const row = useRef<HTMLLIElement>(null)
  useBackToRow(row, editing)
  const { id } = agreement
  useSpot(SAID, row, id)
  return (
    <Row ref={row} id={id} data-agreement={id} current={current}>
      {editing ? (
        <AgreementEditor agreement={agreement} onClose={() => onOpen(null)} />
      ) : (
        <AgreementSummary
          agreement={agreement}
          actions={
            <>
              <Release keyed said={agreement} reachable={current} />
              <RowButton
                action="edit"
                keyHint={editKey}
                reachable={current}
                onClick={() => onOpen(id)}
              >
                {t('row.edit')}
              </RowButton>
              <RowButton
                action="remove"
                keyHint="Del"
                reachable={current}
                onClick={() => remove(id)}
              >
                {t('row.remove')}
              </RowButton>
            </>
          }
        />
      )}
    </Row>
  )
})
