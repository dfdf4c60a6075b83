import { useCallback, useState } from 'react'
import type { Texts } from '#i18n'
import { TextsProvider } from '#i18n'
import type { WallTheme } from '../channel/messages'
import type { Projection, QuestionPage } from '../projection'
import { Neutral } from './sheet/Neutral'
import { Sheet } from './sheet/Sheet'
import styles from './Wall.module.css'

declare module 'react' {
  interface CSSProperties {
    /** The type size that the chair chose, read by the measures of the wall in the tokens. */
    readonly '--beraad-wall-scale'?: number
  }
}

interface Props {
  readonly projection: Projection
  /** The words in the register of the projection; null while they are not there: then nothing of the case is shown. */
  readonly texts: Texts | null
  /** Which page of a long answer, counted from 0; beyond the end stands for the last. */
  readonly page: number
  readonly theme: WallTheme
  /** Tells which page hangs there and how many there are; the same function all the time. */
  readonly onPages?: ((page: number, pages: number) => void) | undefined
}

/** What hangs on the wall, filling the place where it is put: the wall's window, or the preview in the console. */
export function Wall({ projection, texts, page, theme, onPages }: Props) {
  const [turned, setTurned] = useState({ page: 0, pages: 1 })
  const tell = useCallback(
    (at: number, pages: number) => {
      setTurned((now) => (now.page === at && now.pages === pages ? now : { page: at, pages }))
      onPages?.(at, pages)
    },
    [onPages],
  )
  const shown = texts === null || projection.kind === 'neutral' ? null : projection
  return (
    <div
      className={styles.wall}
      {...(shown === null ? { 'data-wall': 'neutral' } : namesOf(shown, turned))}
      data-theme={theme === 'system' ? undefined : theme}
      lang={texts?.language}
      style={{ '--beraad-wall-scale': shown?.size ?? 1 }}
    >
      {texts === null ? (
        <Neutral reason={null} />
      ) : (
        <TextsProvider texts={texts}>
          {projection.kind === 'neutral' ? (
            <Neutral reason={projection.reason} />
          ) : (
            <Sheet
              key={keyOf(projection)}
              page={projection}
              wished={page}
              turned={turned}
              onPages={tell}
            />
          )}
        </TextsProvider>
      )}
    </div>
  )
}

/** What hangs there, for style sheets and for whoever drives the wall. */
function namesOf(shown: QuestionPage, turned: { readonly page: number; readonly pages: number }) {
  return {
    'data-wall': shown.content.kind,
    'data-wall-question': shown.question ?? undefined,
    'data-wall-page': turned.page + 1,
    'data-wall-pages': turned.pages,
    'data-phase': shown.phase,
  }
}

/** Another question is another sheet: nothing of the one before is kept. */
function keyOf(page: QuestionPage): string {
  return [page.phase, page.step, page.question, page.content.kind].join(' ')
}
