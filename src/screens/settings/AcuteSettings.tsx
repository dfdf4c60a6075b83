import { useText } from '#i18n'
import { Button, Section, TextArea } from '#ui'
import { useState } from 'react'
import { fieldId, useWords } from '../drafts'
import { acuteLines, linesOf, parseSettings, type Settings } from '../defaults'

/** Under which they are kept while they are too long to be saved. */
const NAME = 'settings.acute'

interface AcuteSettingsProps {
  readonly settings: Settings
  readonly onChange: (settings: Settings) => void
}

/** What the panel of acute danger says: the organisation's own lines, or the card that Beraad begins with. */
export function AcuteSettings({ settings, onChange }: AcuteSettingsProps) {
  const t = useText('settings')
  const conduct = useText('conduct')
  const usual = acuteLines({}, conduct).join('\n')
  const { words, put, drop } = useWords(NAME, { typed: acuteLines(settings, conduct).join('\n') })
  const [error, setError] = useState('')
  const keep = (text: string) => {
    const { acute: _before, ...others } = settings
    const lines = linesOf(text)
    // Nothing, or the card as it was: then that card holds, also when its words change.
    const own = lines.length > 0 && lines.join('\n') !== usual
    const parsed = parseSettings(own ? { ...others, acute: lines } : others)
    setError(parsed.ok ? '' : t('acute.long'))
    if (!parsed.ok) return
    onChange(parsed.value)
    drop()
  }
  const type = (text: string) => {
    put({ typed: text })
    keep(text)
  }
  return (
    <Section heading={t('acute')}>
      <TextArea
        label={t('acute.label')}
        help={t('acute.help')}
        error={error}
        rows={7}
        value={words.typed}
        onChange={type}
        id={fieldId(NAME)}
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
