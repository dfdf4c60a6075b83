import type { Entry } from '#conference'
import { useText } from '#i18n'
import { SAID } from '../../releasing'
import { Release } from '../release/Release'
import { RowButton, Row, RowLine } from '../../list'
import { EntrySecondary } from '../entries/EntrySecondary'
import { EntryText } from '../entries/EntryText'
import { knownFrom } from '../entries/subjectOf'
import type { Names } from '../../running'

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
      ref={SAID.ref(entry.id)}
      id={entry.id}
      data-entry={entry.id}
      data-place={placed ? place + 1 : undefined}
      current={current}
    >
      <RowLine
        lead={placed ? `${place + 1}.` : ''}
        secondary={<EntrySecondary entry={entry} said={entry} names={names} />}
        source={knownFrom(entry, names)}
        actionsShown
        actions={
          <>
            <Release keyed said={entry} reachable={current} />
            {placed ? (
              <>
                <RowButton
                  action="up"
                  reachable={current}
                  disabled={place === 0}
                  aria-label={t('rank.up')}
                  onClick={() => onMove(-1)}
                >
                  ↑
                </RowButton>
                <RowButton
                  action="down"
                  reachable={current}
                  disabled={place === last}
                  aria-label={t('rank.down')}
                  onClick={() => onMove(1)}
                >
                  ↓
                </RowButton>
                <RowButton action="takeOut" reachable={current} onClick={onTakeOut}>
                  {t('rank.takeOut')}
                </RowButton>
              </>
            ) : (
              <RowButton action="choose" reachable={current} onClick={onPlace}>
                {t('rank.choose')}
              </RowButton>
            )}
          </>
        }
      >
        <EntryText entry={entry} />
      </RowLine>
    </Row>
  )
}
