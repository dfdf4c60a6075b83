import type { Meeting } from '#conference'
import { lacksOf, mayBeShared } from '#conference'
import { useText } from '#i18n'
import { Text } from '#ui'
import { useDayAndTime } from './useDayAndTime'

/** Since when what was agreed is definitive, and what of it is not complete. */
export function Definitive({ meeting }: { readonly meeting: Meeting }) {
  const t = useText('share')
  const dayAndTime = useDayAndTime()
  const { closedAt } = meeting.clock
  const lacking = meeting.agreements.filter(
    (each) => mayBeShared(meeting, each) && lacksOf(each).length > 0,
  )
  return (
    <div data-definitive={closedAt ?? ''} data-lacking={lacking.length}>
      {closedAt !== null && <Text measured>{t('definitive', dayAndTime(closedAt))}</Text>}
      {lacking.length > 0 && (
        <Text measured tone="caution">
          {t('incomplete', { count: lacking.length })}
        </Text>
      )}
    </div>
  )
}
