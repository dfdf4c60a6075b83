import { useText } from '#i18n'
import { Text } from '#ui'

interface MinutesSumProps {
  readonly sum: number
  /** Minutes that there are. */
  readonly slot: number
}

/** Whether what was shared out fits in the time there is. Told, never enforced. */
export function MinutesSum({ sum, slot }: MinutesSumProps) {
  const t = useText('prepare')
  const over = sum - slot
  return (
    <div role="status">
      <Text look="secondary" tone={over > 0 ? 'caution' : 'second'} tabular>
        {over > 0 && t('steps.over', { sum, slot, over })}
        {over < 0 && t('steps.under', { sum, slot, under: -over })}
        {over === 0 && t('steps.fits', { slot })}
      </Text>
    </div>
  )
}
