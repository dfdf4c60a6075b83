import type { Entry } from '#conference'
import { useText } from '#i18n'
import { Release } from '../release/Release'
import { Do } from '../said/Do'
import { EntrySecondary } from '../said/EntrySecondary'
import { EntryText } from '../said/EntryText'
import { Row } from '../said/Row'
import { RowLine } from '../said/RowLine'
import { sourceOf } from '../said/sourceOf'
import type { Names } from '../who/useNames'

interface RankRowProps {
  readonly entry: Entry
  readonly names: Names
  /** Its place in the order, 0 is the first; -1 while it has none. */
  readonly place: number
  readonly last: number
  readonly current: boolean
  readonly onMove: (by: number) => void
  readonly onPlace: () => void
  readonly onTakeOut: () => void
}

/** One thing to put in order, with its place. */
export function RankRow(props: RankRowProps) {
  const { entry, names, place, last, current, onMove, onPlace, onTakeOut } = props
  const t = useText('answers')
  const placed = place >= 0
  return (
    <Row
      id={entry.id}
      data-entry={entry.id}
      data-place={placed ? place + 1 : undefined}
      current={current}
    >
      <RowLine
        lead={placed ? `${place + 1}.` : ''}
        secondary={<EntrySecondary entry={entry} said={entry} names={names} />}
        source={sourceOf(entry, names)}
        actionsShown
        actions={
          <>
            <Release keyed said={entry} reachable={current} />
            {placed ? (
              <>
                <Do
                  what="up"
                  reachable={current}
                  disabled={place === 0}
                  aria-label={t('rank.up')}
                  onClick={() => onMove(-1)}
                >
                  ↑
                </Do>
                <Do
                  what="down"
                  reachable={current}
                  disabled={place === last}
                  aria-label={t('rank.down')}
                  onClick={() => onMove(1)}
                >
                  ↓
                </Do>
                <Do what="takeOut" reachable={current} onClick={onTakeOut}>
                  {t('rank.takeOut')}
                </Do>
              </>
            ) : (
              <Do what="choose" reachable={current} onClick={onPlace}>
                {t('rank.choose')}
              </Do>
            )}
          </>
        }
      >
        <EntryText entry={entry} />
      </RowLine>
    </Row>
  )
}
