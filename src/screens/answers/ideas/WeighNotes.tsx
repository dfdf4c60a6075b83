import type { Entry, Weighing } from '#conference'
import { useText } from '#i18n'
import type { AnswerOf } from '../answering/answerProps'
import { SavedText } from '../../fields'
import styles from './Weigh.module.css'

interface WeighNotesProps {
  readonly idea: Entry
  readonly weighing: Weighing
  readonly aspect: AnswerOf<'weigh'>['aspect']
  readonly scope: string
  readonly onChange: (patch: Partial<Weighing>) => void
}

type Note = 'ground' | 'expert' | 'bearableNote'

/** The words that belong to an idea: why it goes first, how experts see it, what the client can bear. */
export function WeighNotes({ idea, weighing, aspect, scope, onChange }: WeighNotesProps) {
  const t = useText('decide')
  const asked: Readonly<Record<typeof aspect, Note>> = {
    priority: 'ground',
    client: 'ground',
    expert: 'expert',
    bearable: 'bearableNote',
  }
  const notes = (['ground', 'expert', 'bearableNote'] as const).filter(
    (note) => note === 'ground' || note === asked[aspect] || (weighing[note] ?? '') !== '',
  )
  return (
    <tr role="none">
      <td colSpan={5} className={styles.notes}>
        {notes.map((note) => (
          <SavedText
            key={note}
            bare
            field={note}
            draft={`${scope}.${note}.${idea.id}`}
            label={t(`weigh.${note}`)}
            labelHidden
            placeholder={t(`weigh.${note}`)}
            value={weighing[note] ?? ''}
            onSave={(text) => onChange({ [note]: text === '' ? undefined : text })}
          />
        ))}
      </td>
    </tr>
  )
}
