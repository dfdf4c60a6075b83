import type { Entry } from '#conference'
import { useText } from '#i18n'
import { announce, Text } from '#ui'
import { TellForm } from '../../shared'
import { useCaseState, useConduct, useToday, type Names } from '../../running'
import { KeyScope } from '../../fields'
import { RowButton } from '../../list'
import styles from './EntryEditor.module.css'
import { valueWord } from '../answering/valueWord'

interface TellEntryProps {
  readonly entry: Entry
  readonly names: Names
  readonly onClose: () => void
}

/** Whom of the family was told something that they did not hear said. Escape closes it. */
export function TellEntry({ entry, names, onClose }: TellEntryProps) {
  const t = useText('share')
  const decide = useText('decide')
  const lists = useText('lists')
  const { send } = useConduct()
  const { persons } = useCaseState()
  const today = useToday()
  const who = names.told(entry.id)
  const { text, value } = entry
  return (
    <KeyScope
      form="told"
      className={styles.editor}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        event.stopPropagation()
        onClose()
      }}
    >
      {who !== '' && <Text look="small">{decide('told.toWhom', { who })}</Text>}
      <TellForm
        draft={`told.${entry.id}`}
        words={text === '' && value !== undefined ? valueWord(lists, value) : text}
        persons={persons}
        today={today()}
        onNote={(telling) => {
          void send({ type: 'told', item: entry.id, ...telling })
          announce(t('told.noted'))
          return true
        }}
      />
      <div>
        <RowButton action="close" keyHint="Esc" onClick={onClose}>
          {decide('agreement.close')}
        </RowButton>
      </div>
    </KeyScope>
  )
}
