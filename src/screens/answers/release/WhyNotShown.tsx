import type { Meeting, Attributed } from '#conference'
import { NotShown } from '../../releasing'
import { useReason } from './useReason'

interface WhyNotShownProps {
  readonly said: Attributed | undefined
  /** The earlier meeting that made it. */
  readonly made?: Meeting | undefined
  /** Words stand before it in the same line. */
  readonly after?: boolean | undefined
}

/** In the quieter line of a row: that it does not hang, and why. Nothing where it may. */
export function WhyNotShown({ said, made, after = false }: WhyNotShownProps) {
  const reason = useReason(said, made)
  if (reason === null) return null
  return (
    <>
      {after && ' · '}
      <NotShown reason={reason} />
    </>
  )
}
