import { useText } from '#i18n'
import { Inline, Section } from '#ui'
import { LOCK_BOUNDS, lockTimes, type Settings } from '../defaults'
import { NumberField } from './NumberField'

interface LockSettingsProps {
  readonly settings: Settings
  readonly onChange: (settings: Settings) => void
}

/** After how long without anybody Beraad locks: two times, neither of which can be switched off. */
export function LockSettings({ settings, onChange }: LockSettingsProps) {
  const t = useText('settings')
  const { away, meeting } = lockTimes(settings)
  return (
    <Section heading={t('lock')} lead={t('lock.lead')}>
      <Inline gap={4} align="start">
        <NumberField
          field="lock-after"
          label={t('lock.away')}
          wrong={t('lock.away.wrong')}
          bounds={LOCK_BOUNDS.away}
          value={away}
          onChange={(lockAfter) => onChange({ ...settings, lockAfter })}
        />
        <NumberField
          field="lock-in-meeting"
          label={t('lock.meeting')}
          wrong={t('lock.meeting.wrong')}
          bounds={LOCK_BOUNDS.meeting}
          value={meeting}
          onChange={(lockInMeeting) => onChange({ ...settings, lockInMeeting })}
        />
      </Inline>
    </Section>
  )
}
