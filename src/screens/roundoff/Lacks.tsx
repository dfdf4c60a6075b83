import { lacksOf } from '#conference'
import { placeOf } from '#guide'
import { useText } from '#i18n'
import { Button, EntryList, EntryRow, Stack, Text } from '#ui'
import { useRoundingOff } from './RoundOffContext'

/** Which agreements do not yet say who, what and when: only the end asks for it. Each leads to where it is completed. */
export function Lacks() {
  const t = useText('roundoff')
  const { guide, meeting, goTo } = useRoundingOff()
  const lacking = meeting.agreements.flatMap((agreement) => {
    const lacks = lacksOf(agreement)
    return lacks.length === 0 ? [] : [{ agreement, lacks }]
  })
  if (lacking.length === 0) return null
  return (
    <Stack gap={2}>
      <Text measured tone="caution">
        {t('lacks.lead', { count: lacking.length })}
      </Text>
      <EntryList label={t('lacks.list')}>
        {lacking.map(({ agreement: { id, phase, what }, lacks }) => {
          const place = placeOf(guide, phase, 'besluit.wieDoetWat')
          const words = lacks.map((lack) => t(`lacks.${lack}`)).join(' · ')
          return (
            <EntryRow
              key={id}
              secondary={
                <span data-lacking={id} data-lacks={lacks.join(' ')}>
                  {words}
                </span>
              }
              actions={
                place !== undefined && (
                  <Button
                    kind="quiet"
                    size="small"
                    data-do="complete"
                    aria-label={`${t('lacks.complete')}: ${what} (${words})`}
                    onClick={() => goTo(place)}
                  >
                    {t('lacks.complete')}
                  </Button>
                )
              }
            >
              {what}
            </EntryRow>
          )
        })}
      </EntryList>
    </Stack>
  )
}
