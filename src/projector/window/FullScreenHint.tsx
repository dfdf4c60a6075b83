import type { Texts } from '#i18n'
import { KeyCap, cx } from '#ui'
import styles from './FullScreenHint.module.css'
import { toggleFullScreen } from './fullScreen'

interface Props {
  readonly texts: Texts
  /** On the neutral page; else only while somebody points at the wall. */
  readonly always: boolean
}

/** How to fill the screen: a button, for whoever stands at the wall with a mouse. */
export function FullScreenHint({ texts, always }: Props) {
  return (
    <button
      type="button"
      className={cx(styles.hint, always && styles.always)}
      onClick={() => toggleFullScreen(document)}
    >
      {texts.t('projector', 'fullScreen')}
      <KeyCap>F</KeyCap>
    </button>
  )
}
