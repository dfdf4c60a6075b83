import { useText } from '#i18n'
import { Button, Section, TextArea } from '#ui'
import { useState } from 'react'
import { acuteLines, linesOf, parseSettings, type Settings } from '../defaults'

interface AcuteSettingsProps {
  readonly settings: Settings
  readonly onChange: (settings: Settings) => void
}

/** What the panel of acute danger says: the organisation's own lines, or the card that Beraad begins with. */
export function AcuteSettings({ settings, onChange }: AcuteSettingsProps) {
  const t = useText('settings')
  const conduct = useText('conduct')
  const usual = acuteLines({}, conduct).join('\n')
  const [typed, setTyped] = useState(() => acuteLines(settings, conduct).join('\n'))
  const [error, setError] = useState('')
  const keep = (text: string) => {
    const { acute: _before, ...others } = settings
    const lines = linesOf(text)
    // Nothing, or the card as it was: then that card holds, also when its words change.
    const own = lines.length > 0 && lines.join('\n') !== usual
    const parsed = parseSettings(own ? { ...others, acute: lines } : others)
    setError(parsed.ok ? '' : t('acute.long'))
    if (parsed.ok) onChange(parsed.value)
  }
  const type = (text: string) => {
    setTyped(text)
    keep(text)
  }
  return (
    <Section heading={t('acute')}>
      <TextArea
        label={t('acute.label')}
        help={t('acute.help')}
        error={error}
        rows={7}
        value={typed}
        onChange={type}
        data-field="acute-lines"
      />
      {settings.acute !== undefined && (
        <div>
          <Button kind="quiet" size="small" data-action="usual-acute" onClick={() => type(usual)}>
            {t('acute.usual')}
          </Button>
        </div>
      )}
    </Section>
  )
}
