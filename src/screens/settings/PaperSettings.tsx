import { useText } from '#i18n'
import { Section, TextField } from '#ui'
import { useState } from 'react'
import { parseSettings, type Settings } from '../defaults'

interface PaperSettingsProps {
  readonly settings: Settings
  readonly onChange: (settings: Settings) => void
}

/** What every paper says of the house that hands it out. */
export function PaperSettings({ settings, onChange }: PaperSettingsProps) {
  const t = useText('settings')
  const [typed, setTyped] = useState(settings.houseReach ?? '')
  const [error, setError] = useState('')
  const type = (text: string) => {
    setTyped(text)
    const { houseReach: _before, ...others } = settings
    const said = text.trim()
    const parsed = parseSettings(said === '' ? others : { ...others, houseReach: said })
    setError(parsed.ok ? '' : t('paper.house.long'))
    if (parsed.ok) onChange(parsed.value)
  }
  return (
    <Section heading={t('paper')}>
      <TextField
        label={t('paper.house')}
        help={t('paper.house.help')}
        error={error}
        value={typed}
        onChange={type}
        data-field="house-reach"
      />
    </Section>
  )
}
