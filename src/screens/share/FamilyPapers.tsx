import type { CaseState, Meeting } from '#conference'
import { offeredDocuments, sheetMark, type PaperRequest } from '#documents'
import { useText } from '#i18n'
import { useState } from 'react'
import { ReaderChoice } from './ReaderChoice'
import { PaperRow } from './PaperRow'
import { useReadBy } from './useReadBy'
import type { LookedAt } from './useLookedAt'
import type { FileSaving } from './useSaving'

interface FamilyPapersProps {
  readonly state: CaseState
  readonly meeting: Meeting
  readonly saving: FileSaving
  /** By what the house can be reached; empty where it was not set. */
  readonly house: string
  readonly lookedAt: LookedAt
}

/** Stands for all of the family among the ids of persons. */
const ALL = ' '

/** What the family reads: the page, and the safety plan; of one of them, or of all together. */
export function FamilyPapers(props: FamilyPapersProps) {
  const t = useText('share')
  const { wholeFamily } = offeredDocuments(props.state, props.meeting)
  return (
    <>
      <FamilyPaper
        {...props}
        name={t('family')}
        what={t(wholeFamily ? 'family.what' : 'family.apart')}
        hook="family"
        field="reader"
        label={t('family.choose')}
        requestOf={(person) => (person === null ? { kind: 'family' } : { kind: 'person', person })}
      />
      <FamilyPaper
        {...props}
        name={t('safetyPlan')}
        what={t('safetyPlan.what')}
        hook="safetyPlan"
        field="plan-reader"
        label={t('safetyPlan.choose')}
        requestOf={(person) => ({ kind: 'safetyPlan', ...(person !== null && { person }) })}
      />
    </>
  )
}

interface FamilyPaperProps extends FamilyPapersProps {
  readonly name: string
  readonly what: string
  readonly hook: string
  /** In `data-field` of the choice for whom. */
  readonly field: string
  /** How that choice is called: of which paper it is. */
  readonly label: string
  readonly requestOf: (person: string | null) => PaperRequest
}

function FamilyPaper({ field, label, requestOf, ...row }: FamilyPaperProps) {
  const t = useText('share')
  const { state, meeting } = row
  const { persons, wholeFamily } = offeredDocuments(state, meeting)
  const readBy = useReadBy(state, meeting)
  const sheet = (id: string, name: string) =>
    t('sheet', {
      name,
      mark: sheetMark(state, meeting, { kind: 'person', person: id }).toUpperCase(),
    })
  const readers = [
    ...(wholeFamily ? [{ value: ALL, label: t('family.whole') }] : []),
    ...persons.map(({ id, label }) => ({ value: id, label: sheet(id, label) })),
  ]
  const [chosen, setChosen] = useState('')
  // What was chosen may have gone from the list since.
  const reader = (readers.find(({ value }) => value === chosen) ?? readers[0])?.value
  const person = reader === ALL ? null : reader
  return (
    <PaperRow
      {...row}
      readBy={person === undefined ? undefined : readBy(person)}
      request={person === undefined ? null : requestOf(person)}
      choice={
        <ReaderChoice
          label={label}
          field={field}
          options={readers}
          value={reader}
          onChange={setChosen}
        />
      }
    />
  )
}
