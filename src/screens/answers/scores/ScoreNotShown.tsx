import type { Score } from '#conference'
import { Release } from '../release/Release'
import { WhyNotShown } from '../release/WhyNotShown'
import { useMeeting } from '../../running'

interface ScoreNotShownProps {
  readonly score: Score | undefined
  readonly revealed: boolean
  /** Whose it is. */
  readonly name: string
}

/**
 * Why a number does not hang, and its release. A number of this part is heard when it is revealed: before that there is
 * nothing to say of it.
 */
export function ScoreNotShown({ score, revealed, name }: ScoreNotShownProps) {
  const { part } = useMeeting()
  const asked = revealed || score?.part !== part ? score : undefined
  return (
    <>
      <WhyNotShown said={asked} /> <Release said={asked} words={name} />
    </>
  )
}
