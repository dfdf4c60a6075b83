import type { PhaseId } from '#guide'
import { useText } from '#i18n'
import { Badge } from '#ui'

/** The phase in words, in its own hue. */
export function PhaseBadge({ phase }: { readonly phase: PhaseId }) {
  const t = useText('guide')
  return (
    <span data-phase={phase}>
      <Badge tone="phase">{t(`phase.${phase}|name`)}</Badge>
    </span>
  )
}
