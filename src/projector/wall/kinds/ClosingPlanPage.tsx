import type { ContentOf, KindProps } from '../kindProps'
import { Paged } from '../page/Paged'
import { NamedRow, NamedRows } from '../lines/NamedRows'
import { useWords } from '../lines/useWords'

/** What to do when things go wrong again: the sign, the first step, whom to call. */
export function ClosingPlanPage({ content }: KindProps<ContentOf<'closingPlan'>>) {
  const { t } = useWords()
  const { plan } = content
  return (
    <Paged>
      <NamedRows>
        {(['signal', 'first', 'contact'] as const).map((field) => (
          <NamedRow key={field} name={t(`closingPlan.${field}`)} text={plan?.[field] ?? ''} />
        ))}
      </NamedRows>
    </Paged>
  )
}
