import { useText } from '#i18n'
import { Inline, Section } from '#ui'
import { KEEP_BOUNDS, keepMonths, type Settings } from '../defaults'
import { NumberField } from './NumberField'

interface KeepSettingsProps {
  readonly settings: Settings
  readonly onChange: (settings: Settings) => void
}

/** How long this organisation keeps a case. */
export function KeepSettings({ settings, onChange }: KeepSettingsProps) {
  const t = useText('settings')
  return (
    <Section heading={t('keep')} lead={t('keep.lead')}>
      <Inline align="start">
        <NumberField
          field="keep-months"
          label={t('keep.months')}
          wrong={t('keep.wrong')}
          bounds={KEEP_BOUNDS}
          value={keepMonths(settings)}
          onChange={(months) => onChange({ ...settings, keepMonths: months })}
        />
      </Inline>
    </Section>
  )
}
