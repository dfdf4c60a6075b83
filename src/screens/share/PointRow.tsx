import type { CaseState } from '#conference'
import { personLabel } from '#conference'
import type { PointToTell } from '#documents'
import { formatDate, useText, useTexts } from '#i18n'
import { EntryRow, Text } from '#ui'
import { TellForm, type Telling } from '../shared'

interface PointRowProps {
  readonly state: CaseState
  readonly point: PointToTell
  /** ISO date. */
  readonly today: string
  readonly onNote: (telling: Telling) => boolean
}

const STANDINGS = ['unknown', 'notTold', 'told', 'heard'] as const

/** One agreement or bottom line: who of the family knows of it, and who was told since. */
export function PointRow({ state, point, today, onNote }: PointRowProps) {
  const t = useText('share')
  const { register } = useTexts()
  const { item, persons, open, keptFromAll } = point
  const words = 'what' in item ? item.what : item.text
  const called = ({ person, standing, on }: PointToTell['persons'][number]) => {
    const label = personLabel(state, person)
    return standing === 'told' && on !== undefined
      ? `${label} (${formatDate(on, 'long', register)})`
      : label
  }
  const known = STANDINGS.flatMap((standing) => {
    const who = persons.filter((each) => each.standing === standing).map(called)
    return who.length === 0 ? [] : t(`told.is.${standing}`, { who: who.join(', ') })
  })
  return (
    <EntryRow
      secondary={
        <div data-untold={item.id} data-open={open}>
          <span dir="auto">{known.join(' · ')}</span>
          {keptFromAll ? (
            <Text look="small">{t('told.keptFromAll')}</Text>
          ) : (
            <TellForm
              draft={`told.${item.id}`}
              words={words}
              persons={state.persons}
              today={today}
              onNote={onNote}
            />
          )}
        </div>
      }
    >
      <span dir="auto">{words}</span>
    </EntryRow>
  )
}
