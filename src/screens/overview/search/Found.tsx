import { useText } from '#i18n'
import { FoundGroup } from './FoundGroup'
import { KINDS, type Findable } from './searchIndex'

interface FoundProps {
  readonly found: readonly Findable[]
  /** The level of the headings. */
  readonly level: 2 | 3
  /** ISO date. */
  readonly today: string
}

/** What was found, by what it is. */
export function Found({ found, level, today }: FoundProps) {
  const t = useText('overview')
  return (
    <>
      {KINDS.map((kind) => (
        <FoundGroup
          key={kind}
          kind={kind}
          heading={t(`found.${kind}`)}
          found={found.filter((each) => each.kind === kind)}
          level={level}
          today={today}
        />
      ))}
    </>
  )
}
