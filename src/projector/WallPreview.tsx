import type { Projection } from './projection'
import type { WallTheme } from './channel/messages'
import { useText } from '#i18n'
import { Wall } from './wall/Wall'
import { useWallTexts } from './wall/useWallTexts'
import styles from './WallPreview.module.css'
import { useState, useCallback } from 'react'

interface Props {
  readonly projection: Projection
  /** Which page of a long answer, counted from 0. */
  readonly page: number
  readonly theme?: WallTheme
}

/** What hangs on the wall, small: the same page, in its own register, with a line of words for who cannot see it. */
export function WallPreview({ projection, page, theme = 'system' }: Props) {
  const t = useText('projector')
  const texts = useWallTexts(projection.register)
  const [turned, setTurned] = useState({ page: 0, pages: 1 })
  const onPages = useCallback((at: number, pages: number) => setTurned({ page: at, pages }), [])
  const question =
    projection.kind === 'neutral' || texts === null
      ? null
      : projection.question === null
        ? texts.t('projector', 'readingBack.title')
        : texts.guide(projection.phase, projection.question, 'question')
  const words =
    question === null
      ? t('preview.neutral')
      : turned.pages > 1
        ? t('preview.paged', { question, page: turned.page + 1, pages: turned.pages })
        : t('preview.page', { question })
  return (
    <div className={styles.frame} role="img" aria-label={words} data-wall-preview="">
      <div className={styles.wall} aria-hidden="true" inert>
        <Wall projection={projection} texts={texts} page={page} theme={theme} onPages={onPages} />
      </div>
    </div>
  )
}
