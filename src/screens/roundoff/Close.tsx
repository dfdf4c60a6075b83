import { mayBeShared } from '#conference'
import { useText } from '#i18n'
import { Button, Section, Text } from '#ui'
import { useRoundingOff } from './RoundOffContext'

interface CloseProps {
  readonly onClose: () => void
}

/** The end of the meeting, and in which phase the case then stands. */
export function Close({ onClose }: CloseProps) {
  const t = useText('roundoff')
  const names = useText('guide')
  const { meeting } = useRoundingOff()
  const { agreements, bottomLines } = meeting
  const phase = meeting.later ?? meeting.toChoose ?? meeting.phase
  const withheld = [...agreements, ...bottomLines].filter((each) => !mayBeShared(meeting, each))
  return (
    <Section heading={t('close.title')}>
      <Text measured>{t('close.phase', { phase: names(`phase.${phase}|name`) })}</Text>
      {withheld.length > 0 && (
        <Text measured tone="caution">
          {t('close.withheld', { count: withheld.length })}
        </Text>
      )}
      <Text measured look="secondary" tone="second">
        {t('close.what')}
      </Text>
      <div>
        <Button kind="primary" data-action="close" onClick={onClose}>
          {t('close')}
        </Button>
      </div>
    </Section>
  )
}
