import { useText } from '#i18n'
import { Inline, Section } from '#ui'
import { NumberField } from './NumberField'
import { Partners } from './Partners'
import { meetingMinutes, usualPartners, type Settings } from '../defaults'

/** How short and how long a meeting can be. */
const BOUNDS = { least: 5, most: 600 }

interface MeetingSettingsProps {
  readonly settings: Settings
  readonly onChange: (settings: Settings) => void
}

/** What a new meeting begins with. */
export function MeetingSettings({ settings, onChange }: MeetingSettingsProps) {
  const t = useText('settings')
  const { focusoverleg, weegoverleg } = meetingMinutes(settings)
  return (
    <Section heading={t('meetings')}>
      <Inline gap={4} align="start">
        <NumberField
          field="minutes"
          label={t('minutes')}
          wrong={t('minutes.wrong')}
          bounds={BOUNDS}
          value={focusoverleg}
          onChange={(minutes) => onChange({ ...settings, minutes })}
        />
        <NumberField
          field="weeg-minutes"
          label={t('minutes.weegoverleg')}
          wrong={t('minutes.wrong')}
          bounds={BOUNDS}
          value={weegoverleg}
          onChange={(weegMinutes) => onChange({ ...settings, weegMinutes })}
        />
      </Inline>
      <Partners
        partners={usualPartners(settings, t)}
        onChange={(partners) => onChange({ ...settings, partners })}
      />
    </Section>
  )
}
