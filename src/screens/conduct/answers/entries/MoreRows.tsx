import { useText } from '#i18n'
import type { RefObject } from 'react'
import { useEffect, useRef } from 'react'
import { RowButton } from './RowButton'
import styles from './Rows.module.css'

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
    list.current?.querySelectorAll<HTMLElement>('[data-rove]')[from.current]?.focus()
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
