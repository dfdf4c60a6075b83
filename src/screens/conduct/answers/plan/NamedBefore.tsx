import type { Entry } from '#conference'
import { useText } from '#i18n'
import { Section } from '#ui'
import { Do } from '../said/Do'
import { EntrySecondary } from '../said/EntrySecondary'
import { RowLine } from '../said/RowLine'
import rows from '../said/Rows.module.css'
import { sourceOf } from '../said/sourceOf'
import { useNames } from '../who/useNames'

interface NamedBeforeProps {
  readonly entries: readonly Entry[]
  readonly onTake: (entry: Entry) => void
}

/** What was named as a must while judging and is no bottom line yet: taken over in one action. */
export function NamedBefore({ entries, onTake }: NamedBeforeProps) {
  const t = useText('decide')
  const names = useNames()
  if (entries.length === 0) return null
  return (
    <Section level={3} look="label" heading={t('bottomLines.named')}>
      <ul role="list">
        {entries.map((entry) => (
          <li key={entry.id} data-entry={entry.id} className={rows.row}>
            <RowLine
              secondary={<EntrySecondary entry={entry} names={names} />}
              source={sourceOf(entry, names)}
              actionsShown
              actions={
                <Do what="take" onClick={() => onTake(entry)}>
                  {t('bottomLines.take')}
                </Do>
              }
            >
              {entry.text}
            </RowLine>
          </li>
        ))}
      </ul>
    </Section>
  )
}
