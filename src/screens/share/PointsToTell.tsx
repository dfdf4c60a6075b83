import type { CaseState, Meeting } from '#conference'
import { pointsToTell } from '#documents'
import { useText } from '#i18n'
import { Button, EmptyState, EntryList, Section, Text } from '#ui'
import { useId, useState } from 'react'
import { More, usePortion } from '../list'
import type { Telling } from '../shared'
import { PointRow } from './PointRow'

interface PointsToTellProps {
  readonly state: CaseState
  readonly meeting: Meeting
  /** ISO date. */
  readonly today: string
  /** Out: whether it was noted. */
  readonly onNote: (item: string, telling: Telling) => boolean
}

const PORTION = 25

/** Of which points nobody noted whether those of the family whom they are for were told, and the way to note it. */
export function PointsToTell(props: PointsToTellProps) {
  const { state, meeting } = props
  const t = useText('share')
  const list = useId()
  const [shown, setShown] = useState(false)
  const points = pointsToTell(state, meeting)
  const count = points.filter(({ open }) => open).length
  if (points.length === 0 || state.persons.length === 0) return null
  return (
    <Section heading={t('told.title')}>
      <Text measured look="secondary" tone="second">
        {t('told.what')}
      </Text>
      <div>
        <Button
          data-action="untold"
          data-count={count}
          aria-expanded={shown}
          aria-controls={list}
          onClick={() => setShown(!shown)}
        >
          {count === 0 ? t('told.none') : t('told.open', { count })}
        </Button>
      </div>
      <div id={list}>{shown && <Points {...props} points={points} />}</div>
    </Section>
  )
}

function Points(props: PointsToTellProps & { readonly points: ReturnType<typeof pointsToTell> }) {
  const { state, today, points, onNote } = props
  const t = useText('share')
  // In the order in which they stood when the list was opened: what was just noted does not jump from under the hand.
  const [first] = useState(() => points.filter(({ open }) => open).map(({ item }) => item.id))
  const isFirst = ({ item }: (typeof points)[number]) => first.includes(item.id)
  const ordered = [...points.filter(isFirst), ...points.filter((each) => !isFirst(each))]
  const { shown, ...more } = usePortion(ordered, PORTION)
  if (ordered.length === 0) return <EmptyState>{t('told.none')}</EmptyState>
  return (
    <>
      <EntryList label={t('told.title')}>
        {shown.map((point) => (
          <PointRow
            key={point.item.id}
            state={state}
            point={point}
            today={today}
            onNote={(telling) => onNote(point.item.id, telling)}
          />
        ))}
      </EntryList>
      <More {...more} />
    </>
  )
}
