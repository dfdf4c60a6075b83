import type { CaseState, Meeting } from '#conference'
import { offeredDocuments, sheetMark } from '#documents'
import { useText } from '#i18n'
import { EntryList, Text } from '#ui'
import { useState } from 'react'
import { ReaderChoice } from './ReaderChoice'
import { FamilyPapers } from './FamilyPapers'
import { PaperRow } from './PaperRow'
import { ReportRow } from './ReportRow'
import { useLookedAt } from './useLookedAt'
import type { FileSaving } from './useSaving'

interface PapersProps {
  readonly state: CaseState
  readonly meeting: Meeting
  readonly saving: FileSaving
  /** By what the house can be reached; empty where it was not set. */
  readonly house: string
}

/** What people read: for all professionals, for one organisation, for the family, and the safety plan. */
export function Papers({ state, meeting, saving, house }: PapersProps) {
  const t = useText('share')
  const lookedAt = useLookedAt()
  const { organisations, notTold } = offeredDocuments(state, meeting)
  const [named, setOrganisation] = useState('')
  // What was chosen may have gone from the list since.
  const organisation = organisations.find((each) => each === named) ?? organisations[0]
  const sheet = (name: string) =>
    t('sheet', {
      name,
      mark: sheetMark(state, meeting, { kind: 'organisation', organisation: name }),
    })
  const common = { state, meeting, saving, house, lookedAt }
  return (
    <EntryList label={t('documents')}>
      <PaperRow
        {...common}
        name={t('page')}
        what={t('page.what')}
        request={{ kind: 'agreements' }}
        below={
          notTold > 0 && (
            <Text look="small" tone="caution">
              {t('page.untold', { count: notTold })}
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
          <ReaderChoice
            label={t('organisation.choose')}
            field="organisation"
            options={organisations.map((value) => ({ value, label: sheet(value) }))}
            value={organisation}
            onChange={setOrganisation}
          />
        }
      />
      <FamilyPapers {...common} />
      <ReportRow {...common} />
    </EntryList>
  )
}
