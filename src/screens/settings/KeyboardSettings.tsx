import { useText } from '#i18n'
import { CheckField, Section } from '#ui'
import { lettersAreKeys, type Settings } from '../defaults'

interface KeyboardSettingsProps {
  readonly settings: Settings
  readonly onChange: (settings: Settings) => void
}

/** Whether a single letter is a key of the console: who speaks to the computer, or strikes a key by chance, needs none. */
export function KeyboardSettings({ settings, onChange }: KeyboardSettingsProps) {
  const t = useText('settings')
  return (
    <Section heading={t('keyboard')}>
      <CheckField
        label={t('keyboard.letters')}
        help={t('keyboard.letters.help')}
        checked={lettersAreKeys(settings)}
        onChange={(letterKeys) => onChange({ ...settings, letterKeys })}
        data-field="letter-keys"
      />
    </Section>
  )
}
