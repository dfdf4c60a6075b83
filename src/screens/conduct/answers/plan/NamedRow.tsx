import type { Entry } from '#conference'
import { useText } from '#i18n'
import { Release } from '../release/Release'
import { useReason } from '../release/useReason'
import { RowButton } from '../entries/RowButton'
import { EntrySecondary } from '../entries/EntrySecondary'
import { RowLine } from '../entries/RowLine'
import rows from '../entries/Rows.module.css'
import { sourceOf } from '../entries/sourceOf'
import type { Names } from '../who/useNames'

interface NamedRowProps {
  readonly entry: Entry
  readonly names: Names
  readonly onTake: (entry: Entry) => void
}

/**
 * One thing that was named as a must. Taken over it would hang as a bottom line at once: what may not be seen by who is
 * here is released first, and what no release would let hang is not taken over as it stands.
 */
export function NamedRow({ entry, names, onTake }: NamedRowProps) {
  const t = useText('decide')
  const isHidden = useReason(entry) !== null
  return (
    <li data-entry={entry.id} className={rows.row}>
      <RowLine
        secondary={<EntrySecondary entry={entry} said={entry} names={names} />}
        source={sourceOf(entry, names)}
        actionsShown
        actions={
          <>
            <Release said={entry} words={entry.text} />
            {!isHidden && (
              <RowButton action="take" onClick={() => onTake(entry)}>
                {t('bottomLines.take')}
              </RowButton>
            )}
          </>
        }
      >
        {entry.text}
      </RowLine>
    </li>
  )
}
