import { useText } from '#i18n'
import { Section, TextField } from '#ui'
import { useState } from 'react'
import styles from './MeetingSettings.module.css'
import { Partners } from './Partners'
import { usualPartners, type Settings } from '../defaults'

interface MeetingSettingsProps {
  readonly settings: Settings
  readonly onChange: (settings: Settings) => void
}

/** What a new meeting begins with. */
export function MeetingSettings({ settings, onChange }: MeetingSettingsProps) {
  const t = useText('settings')
  const [minutes, setMinutes] = useState(String(settings.minutes))
  const number = /^\d{1,3}$/.test(minutes) ? Number(minutes) : 0
  const fits = number >= 5 && number <= 600
  const type = (typed: string) => {
    setMinutes(typed)
    const read = /^\d{1,3}$/.test(typed) ? Number(typed) : 0
    if (read >= 5 && read <= 600) onChange({ ...settings, minutes: read })
  }
  return (
    <Section heading={t('meetings')}>
      <div className={styles.short}>
        <TextField
          label={t('minutes')}
          error={fits ? '' : t('minutes.wrong')}
          value={minutes}
          onChange={type}
          inputMode="numeric"
          size={4}
          data-field="minutes"
        />
      </div>
      <Partners
        partners={usualPartners(settings, t)}
        onChange={(partners) => onChange({ ...settings, partners })}
      />
    </Section>
  )
}
