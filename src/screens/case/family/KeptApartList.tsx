import type { KeptApart } from '#conference'
import { personLabel } from '#conference'
import { useText } from '#i18n'
import { Button, EntryList, EntryRow, Section, Stack, Text } from '#ui'
import { useCaseParts, useCaseState } from '../CaseContext'
import { KeptApartForm } from './KeptApartForm'

/** Who are not put at one table, and why: where stalking or intieme terreur is noted, even as a suspicion. */
export function KeptApartList() {
  const t = useText('case')
  const common = useText('common')
  const state = useCaseState()
  const { send, mayWrite } = useCaseParts()
  const pair = ({ one, other }: KeptApart) =>
    t('apart.pair', { one: personLabel(state, one), other: personLabel(state, other) })
  return (
    <Section heading={t('apart')} level={3} look="label">
      <Stack gap={3}>
        <Text look="secondary" tone="second" measured>
          {t('apart.lead')}
        </Text>
        {state.keptApart.length > 0 && (
          <EntryList label={t('apart')}>
            {state.keptApart.map((keptApart) => (
              <EntryRow
                key={`${keptApart.one} ${keptApart.other}`}
                secondary={keptApart.ground}
                actions={
                  mayWrite && (
                    <Button
                      kind="quiet"
                      data-do="remove"
                      aria-label={`${common('remove')}: ${pair(keptApart)}`}
                      onClick={() => send({ type: 'keptApartRemoved', keptApart })}
                    >
                      {common('remove')}
                    </Button>
                  )
                }
              >
                {pair(keptApart)}
              </EntryRow>
            ))}
          </EntryList>
        )}
        {mayWrite && <KeptApartForm />}
      </Stack>
    </Section>
  )
}
