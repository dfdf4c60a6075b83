import { cx, useSpot } from '#ui'
import {
  type ComponentProps,
  type KeyboardEvent,
  type ReactNode,
  useImperativeHandle,
  useRef,
  useState,
} from 'react'
import { useLetters } from '../shared'
import { isOnRow } from './RowLine'
import styles from './Rows.module.css'
import { fieldOf, ROW } from './spots'

interface RowsProps {
  readonly label: string
  /** The ids of the rows, in the order in which they stand. */
  readonly ids: readonly string[]
  /** What a key does on a row; true where it did something. Arrows, Home and End walk by themselves. */
  readonly onKey?: ((id: string, event: KeyboardEvent) => boolean) | undefined
  readonly ordered?: boolean | undefined
  /** Given the row that Tab reaches. */
  readonly children: (current: string | undefined) => ReactNode
}

/** From so many rows on, those out of sight are not drawn. */
const MANY = 60

/** Rows that are one stop of the Tab key: arrow keys walk over them, up from the first goes to the field. */
export function Rows({ label, ids, onKey, ordered = false, children }: RowsProps) {
  const letters = useLetters()
  const [reached, setReached] = useState<string>()
  const current = reached !== undefined && ids.includes(reached) ? reached : ids[0]
  if (ids.length === 0) return null
  const walk = (event: KeyboardEvent<HTMLElement>) => {
    const { target } = event
    if (!isOnRow(event) || !(target instanceof HTMLElement)) return
    if (!letters && /^\p{L}$/u.test(event.key)) return
    const id = ROW.idOf(target) ?? ''
    if (onKey?.(id, event) === true || step(event, target)) {
      event.preventDefault()
      // On a row a letter means the row, not the console around it.
      event.stopPropagation()
    }
  }
  const List = ordered ? 'ol' : 'ul'
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <List
      role="list"
      aria-label={label}
      className={cx(styles.list, ids.length > MANY && styles.many)}
      onKeyDown={walk}
      onFocus={({ target }) => setReached(ROW.idOf(ROW.around(target)))}
    >
      {children(current)}
    </List>
  )
}

/** Walks on from a row; true where there was somewhere to go. */
function step(event: KeyboardEvent<HTMLElement>, row: HTMLElement): boolean {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return false
  const rows = ROW.in(event.currentTarget)
  const here = rows.indexOf(row)
  const goal = goalOf(event.key, here, rows.length)
  if (goal === undefined) return false
  const next = goal < 0 ? fieldOf(event.currentTarget) : rows[goal]
  next?.focus()
  return next !== undefined && next !== null
}

function goalOf(key: string, here: number, count: number): number | undefined {
  if (key === 'ArrowDown') return Math.min(here + 1, count - 1)
  if (key === 'ArrowUp') return here - 1
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  if (key === 'Escape') return -1
  return undefined
}

interface RowProps extends Omit<ComponentProps<'li'>, 'id' | 'className' | 'tabIndex' | 'onFocus'> {
  readonly id: string
  readonly current: boolean
}

/** One row of a list over which arrow keys walk. */
export function Row({ id, current, ref, children, ...rest }: RowProps) {
  const row = useRef<HTMLLIElement>(null)
  useImperativeHandle<HTMLLIElement | null, HTMLLIElement | null>(ref, () => row.current)
  useSpot(ROW, row, id)
  return (
    <li {...rest} ref={row} data-rove={id} tabIndex={current ? 0 : -1} className={styles.row}>
      {children}
    </li>
  )
}

/** One row of a list whose controls are reached by Tab: no arrow keys walk over it. */
export function PlainRow(props: Omit<ComponentProps<'li'>, 'className'>) {
  return <li {...props} className={styles.row} />
}

/** The key that opens a row to be changed, for its cap: E, or Enter where letters are no keys. */
export function useEditKey(): string {
  return useLetters() ? 'E' : '↵'
}
