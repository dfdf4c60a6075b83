import type { CaseState, Meeting } from '#conference'
import { offeredDocuments } from '#documents'
import { useText } from '#i18n'
import { EntryList, Text } from '#ui'
import { useState } from 'react'
import { Choice } from './Choice'
import { PaperRow } from './PaperRow'
import { ReportRow } from './ReportRow'
import type { Saving } from './useSaving'

interface PapersProps {
  readonly state: CaseState
  readonly meeting: Meeting
  readonly saving: Saving
}

const FAMILY = ' '

/** What people read: for everybody, for one organisation, for the family, and the safety plan. */
export function Papers({ state, meeting, saving }: PapersProps) {
  const t = useText('share')
  const { organisations, persons, wholeFamily, untold } = offeredDocuments(state, meeting)
  const readers = [
    ...(wholeFamily ? [{ value: FAMILY, label: t('family.whole') }] : []),
    ...persons.map(({ id, label }) => ({ value: id, label })),
  ]
  const [named, setOrganisation] = useState('')
  const [chosen, setReader] = useState('')
  // What was chosen may have gone from the list since.
  const organisation = organisations.find((each) => each === named) ?? organisations[0]
  const reader = (readers.find(({ value }) => value === chosen) ?? readers[0])?.value
  const common = { state, meeting, saving }
  return (
    <EntryList label={t('documents')}>
      <PaperRow
        {...common}
        name={t('page')}
        what={t('page.what')}
        request={{ kind: 'agreements' }}
        below={
          untold > 0 && (
            <Text look="small" tone="caution">
              {t('page.untold', { count: untold })}
            </Text>
          )
        }
      />
      <PaperRow
        {...common}
        name={t('organisation')}
        what={t(organisations.length > 0 ? 'organisation.what' : 'organisation.none')}
        hook="organisation"
        request={organisation === undefined ? null : { kind: 'organisation', organisation }}
        choice={
          <Choice
            label={t('organisation.choose')}
            field="organisation"
            options={organisations.map((value) => ({ value, label: value }))}
            value={organisation}
            onChange={setOrganisation}
          />
        }
      />
      <PaperRow
        {...common}
        name={t('family')}
        what={t(wholeFamily ? 'family.what' : 'family.apart')}
        hook="family"
        request={
          reader === undefined
            ? null
            : reader === FAMILY
              ? { kind: 'family' }
              : { kind: 'person', person: reader }
        }
        choice={
          <Choice
            label={t('family.choose')}
            field="reader"
            options={readers}
            value={reader}
            onChange={setReader}
          />
        }
      />
      <PaperRow
        {...common}
        name={t('safetyPlan')}
        what={t('safetyPlan.what')}
        hook="safetyPlan"
        request={{ kind: 'safetyPlan' }}
      />
      <ReportRow {...common} />
    </EntryList>
  )
}
