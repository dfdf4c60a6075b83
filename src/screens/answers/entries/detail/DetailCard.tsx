import type { Entry } from '#conference'
import { useText, useTexts } from '#i18n'
import { useRef } from 'react'
import { SavedText, useBegin } from '../../../fields'
import { Release } from '../../release/Release'
import { EntryRows } from '../EntryRows'
import { EntrySecondary } from '../EntrySecondary'
import { EntryText } from '../EntryText'
import { RowLine } from '../../../list'
import type { EntryActions } from '../useSaid'
import { knownFrom } from '../subjectOf'
import { useNames } from '../../../running'
import styles from './DetailAnswer.module.css'

interface DetailCardProps {
  readonly entry: Entry
  /** The fields of the entry itself that are asked for here. */
  readonly extra: readonly ('goal' | 'result')[]
  /** What was said further about it. */
  readonly details: readonly Entry[]
  readonly said: EntryActions
  readonly open: string | null
  readonly begins: boolean
}

/** One thing that was said, with what is asked further about it. */
export function DetailCard(props: DetailCardProps) {
  const { entry, extra, details, said, open, begins } = props
  const t = useText('answers')
  const texts = useTexts()
  const names = useNames()
  const first = useRef<HTMLTextAreaElement>(null)
  useBegin(first, begins)
  const { goal: _goal, result: _result, ...rest } = entry
  return (
    <li className={styles.card} data-detail={entry.id}>
      <RowLine
        secondary={<EntrySecondary entry={rest} said={entry} names={names} />}
        source={knownFrom(entry, names)}
        actions={<Release said={entry} />}
      >
        <EntryText entry={entry} />
      </RowLine>
      {extra.length > 0 && (
        <div className={styles.fields}>
          {extra.map((field, at) => (
            <SavedText
              key={field}
              ref={at === 0 ? first : undefined}
              field={field}
              draft={`${said.scope}.${field}.${entry.id}`}
              label={texts.field(`entry.${field}`, 'ask')}
              value={entry[field] ?? ''}
              onSave={(text) => said.put({ ...entry, [field]: text === '' ? undefined : text })}
            />
          ))}
        </div>
      )}
      {details.length > 0 && (
        <div className={styles.details}>
          <EntryRows label={t('detail.about')} entries={details} said={said} open={open} />
        </div>
      )}
    </li>
  )
}
