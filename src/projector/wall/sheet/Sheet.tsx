import { useMemo } from 'react'
import { cx } from '#ui'
import type { QuestionPage } from '../../projection'
import { PageContext } from '../page/PageContext'
import { Body } from './Body'
import { Foot } from './Foot'
import { Route } from './Route'
import { isFull } from './isFull'
import { isLong } from './isLong'
import styles from './Sheet.module.css'
import { useTitle } from './useTitle'

interface Props {
  readonly page: QuestionPage
  /** Which page of a long answer is wished, counted from 0. */
  readonly wished: number
  /** Which one hangs there, of how many. */
  readonly turned: { readonly page: number; readonly pages: number }
  readonly onPages: (page: number, pages: number) => void
}

/** A page of the wall: where we are, one question, what was said, and small below phase, part and time. */
export function Sheet({ page, wished, turned, onPages }: Props) {
  const paging = useMemo(() => ({ wished, onPages }), [wished, onPages])
  const title = useTitle(page)
  return (
    <div className={styles.sheet}>
      <Route page={page} />
      <h1
        className={cx(
          styles.question,
          isFull(page.content) && styles.full,
          isLong(title) && styles.long,
        )}
      >
        {title}
      </h1>
      <PageContext value={paging}>
        <Body page={page} />
      </PageContext>
      <Foot page={page} turned={turned} />
    </div>
  )
}
