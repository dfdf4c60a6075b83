import type { Meeting } from '#conference'
import { useText } from '#i18n'
import { Text } from '#ui'
import { type Reason, isSameReason, reasonOf, useReasonWords } from '../../releasing'
import { useOfMeeting } from '../../running'
import type { Chosen } from './chosen'

interface ChoiceNotShownProps {
  /** What was chosen here; none where nothing was. What weighs most comes first. */
  readonly chosen: (meeting: Meeting) => readonly Chosen[]
}

/** Where the console shows a choice and the wall does not: why, in one line. Nothing where all of it may hang. */
export function ChoiceNotShown({ chosen }: ChoiceNotShownProps) {
  const t = useText('release')
  const words = useReasonWords()
  const found = useOfMeeting((meeting, state) => {
    for (const { of, said, again } of chosen(meeting)) {
      const reason = reasonOf(state, meeting, said)
      if (reason !== null) return { of, reason, again: again === true && reason.why === 'part' }
    }
    return null
  }, isSame)
  if (found === null) return null
  const { of, reason, again } = found
  return (
    <div data-hidden={reason.why}>
      <Text look="secondary" tone="second">
        {t(of, { why: words(reason) })} {again && t('choice.again')}
      </Text>
    </div>
  )
}

interface Found {
  readonly of: Chosen['of']
  readonly again: boolean
  readonly reason: Reason
}

function isSame(one: Found | null, other: Found | null): boolean {
  return one?.of === other?.of && isSameReason(one?.reason ?? null, other?.reason ?? null)
}
