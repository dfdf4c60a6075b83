import { Section, Text } from '#ui'
import { CaseItem } from '../CaseItem'
import styles from '../CaseList.module.css'
import { More, usePortion } from '../../list'
import { FoundItem } from './FoundItem'
import type { Findable, Kind } from './searchIndex'

interface FoundGroupProps {
  readonly kind: Kind
  readonly heading: string
  readonly found: readonly Findable[]
  /** 3 within a section of its own. */
  readonly level: 2 | 3
  /** ISO date. */
  readonly today: string
}

/** So many of a kind are drawn at once. */
const PORTION = 10

/** What was found of one kind; nothing where that is nothing. */
export function FoundGroup({ kind, heading, found, level, today }: FoundGroupProps) {
  const { shown, rest, onMore } = usePortion(found, PORTION)
  if (found.length === 0) return null
  return (
    <div data-found={kind}>
      <Section
        heading={heading}
        level={level}
        look={level === 2 ? 'part' : 'label'}
        aside={
          <Text as="span" tabular>
            {found.length}
          </Text>
        }
      >
        <ul role="list" className={styles.list} aria-label={heading}>
          {shown.map((each) =>
            kind === 'cases' ? (
              <CaseItem key={each.row.id} row={each.row} today={today} />
            ) : (
              <FoundItem
                key={`${each.row.id} ${each.agreement?.id ?? ''}`}
                found={each}
                today={today}
              />
            ),
          )}
        </ul>
        <More rest={rest} onMore={onMore} />
      </Section>
    </div>
  )
}
