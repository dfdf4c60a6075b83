import type { BottomLine } from '#conference'
import { useText, useTexts } from '#i18n'
import { memo, useRef } from 'react'
import { EarlyDate } from '../../fields'
import { useSpot } from '#ui'
import { SAID } from '../../releasing'
import { Release } from '../release/Release'
import { WhyNotShown } from '../release/WhyNotShown'
import { RowButton, Row, RowLine, useBackToRow, useEditKey } from '../../list'
import type { Names } from '../../running'
import { BottomLineEditor } from './BottomLineEditor'
import { BottomLineHistory } from './BottomLineHistory'
import { bottomLineDetails } from './bottomLineDetails'

interface BottomLineItemProps {
  readonly bottomLine: BottomLine
  readonly names: Names
  readonly current: boolean
  readonly editing: boolean
  readonly begin: 'text' | 'ifBroken'
  readonly onOpen: (bottomLine: string | null) => void
  readonly remove: (bottomLine: string) => void
}

/** One bottom line, as a line or as the form that changes it. */
export const BottomLineItem = memo(function BottomLineItem(props: BottomLineItemProps) {
  const { bottomLine, names, current, editing, begin, onOpen, remove } = props
  const t = useText('decide')
  const words = useText('answers')
  const editKey = useEditKey()
  const texts = useTexts()
  const row = useRef<HTMLLIElement>(null)
  useBackToRow(row, editing)
  const { id, text, guard, check } = bottomLine
  useSpot(SAID, row, id)
  const details = bottomLineDetails(bottomLine, { texts, t, names })
  return (
    <Row ref={row} id={id} data-bottom-line={id} current={current}>
      {editing ? (
        <BottomLineEditor
          bottomLine={bottomLine}
          begin={begin}
          begins
          onClose={() => onOpen(null)}
        />
      ) : (
        <RowLine
          secondary={
            <>
              {details.join(' · ')} <EarlyDate date={check} />
              <WhyNotShown after={details.length > 0} said={bottomLine} />
            </>
          }
          source={guard === undefined ? t('bottomLine.noGuard') : names.who(guard)}
          actions={
            <>
              <Release keyed said={bottomLine} reachable={current} />
              <RowButton
                action="edit"
                keyHint={editKey}
                reachable={current}
                onClick={() => onOpen(id)}
              >
                {words('row.edit')}
              </RowButton>
              <RowButton
                action="remove"
                keyHint="Del"
                reachable={current}
                onClick={() => remove(id)}
              >
                {words('row.remove')}
              </RowButton>
            </>
          }
        >
          {text}
        </RowLine>
      )}
      <BottomLineHistory id={id} shown={bottomLine} />
    </Row>
  )
})
