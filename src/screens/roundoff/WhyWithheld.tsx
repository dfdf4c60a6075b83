import { useText } from '#i18n'
import { Mark } from '#ui'
import { NotShown } from '../releasing'
import { useRoundingOff } from './RoundOffContext'
import type { Agreed } from './whyWithheld'
import { whyWithheld } from './whyWithheld'

/** Why something that was agreed does not hang, or is not on the list that everybody gets. */
export function WhyWithheld({ item, after }: { readonly item: Agreed; readonly after: boolean }) {
  const t = useText('roundoff')
  const { state, meeting } = useRoundingOff()
  const withheld = whyWithheld(state, meeting, item)
  if (withheld === null) return null
  const { reason } = withheld
  return (
    <>
      {after && ' · '}
      {reason === null ? (
        <Mark tone="reserved">{t('notOnList')}</Mark>
      ) : (
        <NotShown reason={reason} />
      )}
    </>
  )
}
