import { warningsOf } from '#conference'
import { useText } from '#i18n'
import { Button, EntryList, EntryRow, Section, Text } from '#ui'
import { itemOfWarning } from './itemOfWarning'
import { placeOfWarning } from './placeOfWarning'
import { useRoundingOff } from './RoundOffContext'

/** What a careful chair would look at once more. Hints: none of them stands in the way. */
export function Hints() {
  const t = useText('roundoff')
  const { state, meeting, guide, goTo } = useRoundingOff()
  const warnings = warningsOf(state, meeting)
  if (warnings.length === 0) {
    return (
      <Section heading={t('hints')}>
        <Text>{t('hints.none')}</Text>
      </Section>
    )
  }
  return (
    <Section heading={t('hints')} lead={t('hints.lead')} aside={warnings.length}>
      <EntryList label={t('hints')}>
        {warnings.map((warning) => {
          const place = placeOfWarning(guide, meeting, warning)
          const item = itemOfWarning(state, meeting, warning, t)
          return (
            <EntryRow
              key={`${warning.code} ${warning.item}`}
              secondary={
                <span data-warning={warning.code} data-item={warning.item}>
                  {t(`hint.${warning.code}`)}
                </span>
              }
              actions={
                place !== undefined && (
                  <Button
                    kind="quiet"
                    size="small"
                    data-do="mend"
                    aria-label={`${t('hints.go')}: ${t(`hint.${warning.code}`)} ${item}`}
                    onClick={() => goTo(place)}
                  >
                    {t('hints.go')}
                  </Button>
                )
              }
            >
              {item}
            </EntryRow>
          )
        })}
      </EntryList>
    </Section>
  )
}
