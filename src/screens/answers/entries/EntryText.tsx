import type { Entry } from '#conference'
import { useText } from '#i18n'
import styles from './EntryText.module.css'
import { valueWord } from '../answering/valueWord'

interface EntryTextProps {
  readonly entry: Entry
  /** Of whom or what the value is, where there are no words beside it. */
  readonly subject?: string | null
}

/** What was said: the value that was chosen, and the words. HTML in it is only text. */
export function EntryText({ entry, subject = null }: EntryTextProps) {
  const t = useText('lists')
  const { value, text } = entry
  return (
    <>
      {subject !== null && `${subject}: `}
      {value !== undefined && <span className={styles.value}>{valueWord(t, value)}</span>}
      {value !== undefined && text !== '' && ' · '}
      {text !== '' && <span>{text}</span>}
    </>
  )
}
