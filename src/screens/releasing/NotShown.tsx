import { useText } from '#i18n'
import { Mark } from '#ui'
import type { Reason } from './reasonOf'
import { useReasonWords } from './useReasonWords'

/** That something does not hang, and why. */
export function NotShown({ reason }: { readonly reason: Reason }) {
  const t = useText('release')
  const words = useReasonWords()
  return (
    <span data-hidden={reason.why}>
      <Mark tone="reserved">{t('hidden', { why: words(reason) })}</Mark>
    </span>
  )
}
