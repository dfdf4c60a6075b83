import type { CaseInBackup, RestoreChoice } from '#exchange'
import { useText } from '#i18n'
import { Button, DataTable, Inline, Section, Stack, Text } from '#ui'
import { useState } from 'react'
import { choicesFor, type Choices, type Group } from './choices'
import { RestoreChoiceField } from './RestoreChoiceField'
import { useCaseColumns } from './useCaseColumns'

interface CaseGroupProps {
  readonly group: Group
  readonly cases: readonly CaseInBackup[]
  readonly choices: Choices
  readonly onChoose: (cases: readonly CaseInBackup[], choice: RestoreChoice) => void
}

/** More than this is shown when it is asked for: two thousand fields at once would keep the screen busy. */
const AT_FIRST = 30

/** The cases that stand alike to what is here, and what to do with each, or with all of them at once. */
export function CaseGroup({ group, cases, choices, onChoose }: CaseGroupProps) {
  const t = useText('exchange')
  const [all, setAll] = useState(false)
  const options = choicesFor(group)
  const columns = useCaseColumns({ group, options, choices, onChoose })
  if (cases.length === 0) return null
  const shown = all ? cases : cases.slice(0, group === 'same' ? 0 : AT_FIRST)
  const count = cases.length
  return (
    <div data-group={group}>
      <Section level={4} look="label" heading={`${t(`group.${group}`)} · ${count}`}>
        <Stack gap={3} align="start">
          <Text look="secondary" tone="second" measured>
            {t(`group.${group}.help`)}
          </Text>
          {options.length > 0 && count > 1 && (
            <RestoreChoiceField
              label={t('group.all', { count })}
              group={group}
              options={options}
              value={commonChoice(cases, choices)}
              onChange={(choice) => onChoose(cases, choice)}
            />
          )}
          {shown.length > 0 && (
            <DataTable
              caption={t(`group.${group}`)}
              captionHidden
              columns={columns}
              rows={shown}
              rowId={({ id }) => id}
            />
          )}
          {shown.length < count && (
            <Inline>
              <Button kind="quiet" data-action="show-all" onClick={() => setAll(true)}>
                {t('group.more', { count })}
              </Button>
            </Inline>
          )}
        </Stack>
      </Section>
    </div>
  )
}

/** The choice that holds for all; undefined where they differ. */
function commonChoice(cases: readonly CaseInBackup[], choices: Choices): RestoreChoice | undefined {
  const chosen = new Set(
    cases.filter(({ readable }) => readable).map(({ id }) => choices.get(id) ?? 'skip'),
  )
  return chosen.size === 1 ? [...chosen][0] : undefined
}
