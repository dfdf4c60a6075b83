import type { Entry } from '#conference'
import type { KeyboardEvent } from 'react'
import { useRef } from 'react'
import { asksForRelease, useReleasing } from '../release/releasing'
import { useNames } from '../../running'
import { EntryItem } from './EntryItem'
import { focusBeside, MoreRows, Rows, useFold } from '../../list'
import type { RowAct, EntryActions } from './useSaid'

interface EntryRowsProps {
  readonly label: string
  readonly entries: readonly Entry[]
  readonly said: EntryActions
  readonly open: string | null
  /** The same object as long as nothing about it changed. */
  readonly act?: RowAct | undefined
  /** Who said it stands above the rows already. */
  readonly sourceless?: boolean | undefined
}

/** Entries as rows: arrows walk, E or Enter changes, Delete removes, V releases, Space turns the switch of a row. */
export function EntryRows({ label, entries, said, open, act, sourceless }: EntryRowsProps) {
  const { ask } = useReleasing()
  const names = useNames()
  const list = useRef<HTMLDivElement>(null)
  const { shown, unfold } = useFold(entries, open)
  const onKey = (id: string, event: KeyboardEvent) => {
    const entry = entries.find((each) => each.id === id)
    if (entry === undefined || event.altKey || event.ctrlKey || event.metaKey) return false
    if (event.key === 'Enter' || event.key.toLowerCase() === 'e') said.open(id)
    else if (asksForRelease(event)) ask(entry)
    else if (event.key === 'Delete' || event.key === 'Backspace') {
      focusBeside(event.currentTarget, id)
      said.remove(id)
    } else if (event.key === ' ' && act !== undefined) act.run(entry)
    else return false
    return true
  }
  return (
    <div ref={list}>
      <Rows label={label} ids={shown.map((each) => each.id)} onKey={onKey}>
        {(current) =>
          shown.map((entry) => (
            <EntryItem
              key={entry.id}
              entry={entry}
              names={names}
              said={said}
              current={current === entry.id}
              editing={open === entry.id}
              act={act}
              sourceless={sourceless}
              pressed={act?.pressed(entry) ?? false}
            />
          ))
        }
      </Rows>
      <MoreRows all={entries.length} shown={shown.length} list={list} onUnfold={unfold} />
    </div>
  )
}
