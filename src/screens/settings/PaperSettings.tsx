import { useText } from '#i18n'
import { Section, TextField } from '#ui'
import { useState } from 'react'
import { fieldId, useWords } from '../drafts'
import { parseSettings, type Settings } from '../defaults'

/** Under which it is kept while it is too long to be saved. */
const NAME = 'settings.house-reach'

interface PaperSettingsProps {
  readonly settings: Settings
  readonly onChange: (settings: Settings) => void
}

/** What every paper says of the house that hands it out. */
export function PaperSettings({ settings, onChange }: PaperSettingsProps) {
  const t = useText('settings')
  const { words, put, drop } = useWords(NAME, { typed: settings.houseReach ?? '' })
  const [error, setError] = useState('')
  const type = (text: string) => {
    put({ typed: text })
    const { houseReach: _before, ...others } = settings
    const said = text.trim()
    const parsed = parseSettings(said === '' ? others : { ...others, houseReach: said })
    setError(parsed.ok ? '' : t('paper.house.long'))
    if (!parsed.ok) return
    onChange(parsed.value)
    drop()
  }
  return (
    <Section heading={t('paper')}>
      <TextField
        label={t('paper.house')}
        help={t('paper.house.help')}
        error={error}
        value={words.typed}
        onChange={type}
        id={fieldId(NAME)}
        data-field="house-reach"
      />
    </Section>
  )
}
