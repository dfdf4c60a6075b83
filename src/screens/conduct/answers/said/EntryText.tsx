import type { Entry } from '#conference'
import { useText } from '#i18n'
import styles from './EntryText.module.css'
import { valueWord } from './valueWord'

/** What was said: the value that was chosen, and the words. HTML in it is only text. */
export function EntryText({ entry }: { readonly entry: Entry }) {
  const t = useText('lists')
  const { value, text } = entry
  return (
    <>
      {value !== undefined && <span className={styles.value}>{valueWord(t, value)}</span>}
      {value !== undefined && text !== '' && ' · '}
      {text}
    </>
  )
}
