import { isSplit } from '#conference'
import { useText } from '#i18n'
import { Text } from '#ui'
import { useClock } from '../console/useClock'
import { useOfMeeting } from '../context'

/** How much is left of the minutes of the part that runs; nothing in a meeting of one part. */
export function PartLeft() {
  const t = useText('conduct')
  const part = useOfMeeting((meeting) => (isSplit(meeting) ? meeting.part : null))
  const minutes = useClock().parts.find((each) => each.part === part)
  if (part === null || minutes === undefined) return null
  const { planned, used } = minutes
  const left = Math.ceil(planned - used)
  return (
    <span data-part-left={part}>
      <Text as="span" look="secondary" tabular tone={left < 0 ? 'caution' : 'second'}>
        {left < 0
          ? t('clock.partOver', { part, minutes: -left, planned })
          : t('clock.partLeft', { part, minutes: left, planned })}
      </Text>
    </span>
  )
}
