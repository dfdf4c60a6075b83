import { useText } from '#i18n'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { RowButton } from './RowButton'
import styles from './Rows.module.css'
import { ROW } from './spots'

interface MoreRowsProps {
  /** How many there are in all, and how many stand there. */
  readonly all: number
  readonly shown: number
  /** What holds the rows. */
  readonly list: RefObject<HTMLElement | null>
  readonly onUnfold: () => void
}

/** The way to the rest of a long list. Who takes it goes on reading where it stopped. */
export function MoreRows({ all, shown, list, onUnfold }: MoreRowsProps) {
  const t = useText('answers')
  const from = useRef<number>(undefined)
  useEffect(() => {
    if (from.current === undefined || shown <= from.current) return
    ROW.in(list.current)[from.current]?.focus()
    from.current = undefined
  }, [list, shown])
  if (all <= shown) return null
  return (
    <div className={styles.more}>
      <RowButton
        action="more"
        onClick={() => {
          from.current = shown
          onUnfold()
        }}
      >
        {t('more', { all })}
      </RowButton>
    </div>
  )
}

/** So many rows of a list stand there at first: more than anybody reads, few enough that typing stays quick. */
export const AT_FIRST = 40

interface Fold<Item> {
  /** What stands there now. */
  readonly shown: readonly Item[]
  readonly unfold: () => void
}

/**
 * The first rows of a list, until all are asked for. Once `needed`, the id of an item, is not among the first, all
 * stand there, and go on standing there.
 */
export function useFold<Item extends { readonly id: string }>(
  items: readonly Item[],
  needed: string | null,
): Fold<Item> {
  const [all, setAll] = useState(false)
  if (!all && items.slice(AT_FIRST).some((each) => each.id === needed)) setAll(true)
  return { shown: all ? items : items.slice(0, AT_FIRST), unfold: () => setAll(true) }
}
