import type { Entry } from '#conference'
import { useText } from '#i18n'
import { memo, useRef, useState } from 'react'
import { useSpot } from '#ui'
import { SAID } from '../../releasing'
import { Release } from '../release/Release'
import type { Names } from '../../running'
import { RowButton, Row, RowLine, TickButton, useBackToRow, useEditKey } from '../../list'
import { EntryEditor } from './EntryEditor'
import { EntrySecondary } from './EntrySecondary'
import { EntryText } from './EntryText'
import type { RowAct, EntryActions } from './useSaid'
import { knownFrom, subjectOf } from './subjectOf'
import { TellEntry } from './TellEntry'

interface EntryItemProps {
  readonly entry: Entry
  readonly names: Names
  readonly said: EntryActions
  readonly current: boolean
  readonly editing: boolean
  readonly act?: RowAct | undefined
  readonly pressed: boolean
  /** Who said it stands elsewhere already. */
  readonly sourceless?: boolean | undefined
}

/** One thing that was said: its words, what belongs to it, and what can be done with it. */
export const EntryItem = memo(function EntryItem(props: EntryItemProps) {
  const { entry, names, said, current, editing, act, pressed, sourceless } = props
  const t = useText('answers')
  const editKey = useEditKey()
  const lists = useText('lists')
  const { subject, rest } = subjectOf(entry, names, lists)
  const row = useRef<HTMLLIElement>(null)
  const [telling, setTelling] = useState(false)
  useBackToRow(row, editing || telling)
  useSpot(SAID, row, entry.id)
  const actions = (
    <>
      <Release keyed said={entry} reachable={current} />
      <RowButton
        action="edit"
        keyHint={editKey}
        reachable={current}
        onClick={() => said.open(entry.id)}
      >
        {t('row.edit')}
      </RowButton>
      <RowButton
        action="remove"
        keyHint="Del"
        reachable={current}
        onClick={() => said.remove(entry.id)}
      >
        {t('row.remove')}
      </RowButton>
      {entry.audience === 'everyone' && (
        <RowButton
          action="told"
          pressed={telling}
          reachable={current}
          onClick={() => setTelling(!telling)}
        >
          {t('row.told')}
        </RowButton>
      )}
    </>
  )
  return (
    <Row ref={row} id={entry.id} data-entry={entry.id} current={current}>
      {editing ? (
        <EntryEditor entry={entry} said={said} />
      ) : (
        <RowLine
          lead={
            act?.what === 'mark' ? (
              <TickButton label={act.label(pressed)} on={pressed} onTurn={() => act.run(entry)} />
            ) : undefined
          }
          secondary={<EntrySecondary entry={rest} said={entry} names={names} />}
          source={sourceless === true ? undefined : knownFrom(entry, names)}
          actions={
            <>
              {act !== undefined && act.what !== 'mark' && (
                <RowButton
                  action={act.what}
                  keyHint={t('row.space')}
                  pressed={pressed}
                  reachable={current}
                  onClick={() => act.run(entry)}
                >
                  {act.label(pressed)}
                </RowButton>
              )}
              {actions}
            </>
          }
          actionsShown={pressed && act?.what === 'common'}
        >
          <EntryText entry={entry} subject={subject} />
        </RowLine>
      )}
      {telling && !editing && (
        <TellEntry entry={entry} names={names} onClose={() => setTelling(false)} />
      )}
    </Row>
  )
})
