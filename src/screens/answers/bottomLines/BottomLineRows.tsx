import type { BottomLine } from '#conference'
import { useText } from '#i18n'
import { announce } from '#ui'
import type { KeyboardEvent } from 'react'
import { useConduct, useNames } from '../../running'
import { asksForRelease, useReleasing } from '../release/releasing'
import { focusBeside, Rows } from '../../list'
import { useStableCallback } from '../../shared'
import { BottomLineItem } from './BottomLineItem'

interface BottomLineRowsProps {
  readonly bottomLines: readonly BottomLine[]
  readonly begin: 'text' | 'ifBroken'
  readonly open: string | null
  readonly onOpen: (bottomLine: string | null) => void
}

/** Bottom lines as rows: E or Enter changes, Delete removes, V releases. */
export function BottomLineRows({ bottomLines, begin, open, onOpen }: BottomLineRowsProps) {
  const t = useText('decide')
  const { send, meetingId } = useConduct()
  const { ask } = useReleasing()
  const names = useNames()
  const remove = useStableCallback((bottomLine: string) => {
    void send({ type: 'bottomLineRemoved', meeting: meetingId, bottomLine })
    announce(t('bottomLine.removed'))
  })
  const onKey = (id: string, event: KeyboardEvent) => {
    const bottomLine = bottomLines.find((each) => each.id === id)
    if (bottomLine === undefined || event.altKey || event.ctrlKey || event.metaKey) return false
    if (event.key === 'Enter' || event.key.toLowerCase() === 'e') onOpen(id)
    else if (asksForRelease(event)) ask(bottomLine)
    else if (event.key === 'Delete' || event.key === 'Backspace') {
      focusBeside(event.currentTarget, id)
      remove(id)
    } else return false
    return true
  }
  return (
    <Rows label={t('bottomLines.label')} ids={bottomLines.map((each) => each.id)} onKey={onKey}>
      {(current) =>
        bottomLines.map((bottomLine) => (
          <BottomLineItem
            key={bottomLine.id}
            bottomLine={bottomLine}
            names={names}
            current={current === bottomLine.id}
            editing={open === bottomLine.id}
            begin={begin}
            onOpen={onOpen}
            remove={remove}
          />
        ))
      }
    </Rows>
  )
}
