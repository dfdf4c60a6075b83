import type { Entry } from '#conference'
import { useText } from '#i18n'
import { Disclosure, Section } from '#ui'
import { PlainRow, RowButton, RowLine } from '../../list'
import { type Names, useNames } from '../../running'
import { EntrySecondary } from '../entries/EntrySecondary'
import { knownFrom } from '../entries/subjectOf'
import { SAID } from '../../releasing'
import { Release } from '../release/Release'
import { useReason } from '../release/useReason'

interface NamedBeforeProps {
  readonly here: readonly Entry[]
  /** Named in another part of the meeting. */
  readonly elsewhere: readonly Entry[]
  readonly onTake: (entry: Entry) => void
}

/** What was named as a must while judging and is no bottom line yet: taken over in one action. */
export function NamedBefore({ here, elsewhere, onTake }: NamedBeforeProps) {
  const t = useText('decide')
  const words = useText('answers')
  return (
    <>
      {here.length > 0 && (
        <Section level={3} look="label" heading={t('bottomLines.named')}>
          <NamedBeforeRows entries={here} onTake={onTake} />
        </Section>
      )}
      {elsewhere.length > 0 && (
        <Disclosure summary={words('elsewhere', { count: elsewhere.length })}>
          <NamedBeforeRows entries={elsewhere} onTake={onTake} />
        </Disclosure>
      )}
    </>
  )
}

interface NamedRowsProps {
  readonly entries: readonly Entry[]
  readonly onTake: (entry: Entry) => void
}

/** What was named as a must, row by row. */
export function NamedBeforeRows({ entries, onTake }: NamedRowsProps) {
  const names = useNames()
  return (
    <ul role="list">
      {entries.map((entry) => (
        <NamedBeforeRow key={entry.id} entry={entry} names={names} onTake={onTake} />
      ))}
    </ul>
  )
}

interface NamedRowProps {
  readonly entry: Entry
  readonly names: Names
  readonly onTake: (entry: Entry) => void
}

/**
 * One thing that was named as a must. Taken over it would hang as a bottom line at once: what may not be seen by who is
 * here is released first, and what no release would let hang is not taken over as it stands.
 */
export function NamedBeforeRow({ entry, names, onTake }: NamedRowProps) {
  const t = useText('decide')
  const isHidden = useReason(entry) !== null
  return (
    <PlainRow ref={SAID.ref(entry.id)} data-entry={entry.id}>
      <RowLine
        secondary={<EntrySecondary entry={entry} said={entry} names={names} />}
        source={knownFrom(entry, names)}
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
    </PlainRow>
  )
}
