import type { Relation } from '#conference'
import { personLabel } from '#conference'
import { useText } from '#i18n'
import { Button, EntryList, EntryRow, Section, Stack } from '#ui'
import { useCaseParts, useCaseState } from '../CaseContext'
import { RelationForm } from './RelationForm'

/** How the members of the family are related. */
export function Relations() {
  const t = useText('case')
  const common = useText('common')
  const state = useCaseState()
  const { send, mayWrite } = useCaseParts()
  const wordsOf = ({ kind, from, to }: Relation) =>
    t(`relation.${kind}`, { from: personLabel(state, from), to: personLabel(state, to) })
  return (
    <Section heading={t('relations')} level={3} look="label">
      <Stack gap={3}>
        {state.relations.length > 0 && (
          <EntryList label={t('relations')}>
            {state.relations.map((relation) => (
              <EntryRow
                key={`${relation.from} ${relation.kind} ${relation.to}`}
                actions={
                  mayWrite && (
                    <Button
                      kind="quiet"
                      data-do="remove"
                      aria-label={`${common('remove')}: ${wordsOf(relation)}`}
                      onClick={() => send({ type: 'relationRemoved', relation })}
                    >
                      {common('remove')}
                    </Button>
                  )
                }
              >
                {wordsOf(relation)}
              </EntryRow>
            ))}
          </EntryList>
        )}
        {mayWrite && <RelationForm />}
      </Stack>
    </Section>
  )
}
