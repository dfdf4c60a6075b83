import type { Entry } from '#conference'
import { saidWords, type Reportable } from '#documents'
import { useGuideText, useText, useTexts } from '#i18n'
import { CheckField, Disclosure, FieldGroup, Stack, Text } from '#ui'

interface ReportTicksProps {
  readonly offered: readonly Reportable[]
  readonly ticked: readonly string[]
  readonly onChange: (ticked: readonly string[]) => void
}

/** What was said and may be reported, by question, each with its own tick. */
export function ReportTicks({ offered, ticked, onChange }: ReportTicksProps) {
  const t = useText('share')
  const guideText = useGuideText()
  const texts = useTexts()
  const all = offered.flatMap(({ entries }) => entries)
  if (all.length === 0) return <Text look="small">{t('report.nothing')}</Text>
  const count = all.filter(({ id }) => ticked.includes(id)).length
  const turn = ({ id }: Entry, on: boolean) =>
    onChange(on ? [...ticked, id] : ticked.filter((each) => each !== id))
  return (
    <Disclosure summary={t('report.choose', { count, all: all.length })}>
      <Stack>
        {offered.map(({ phase, question, entries }) => (
          <FieldGroup key={`${phase}.${question}`} label={guideText(phase, question, 'short')}>
            {entries.map((entry) => (
              <CheckField
                key={entry.id}
                label={saidWords(texts, entry)}
                checked={ticked.includes(entry.id)}
                onChange={(on) => turn(entry, on)}
                data-report={entry.id}
              />
            ))}
          </FieldGroup>
        ))}
      </Stack>
    </Disclosure>
  )
}
