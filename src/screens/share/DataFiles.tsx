import type { History, Meeting } from '#conference'
import { calendarOwners, downloadCase, downloadData, sheetMark, type DataRequest } from '#documents'
import { useText, useTexts } from '#i18n'
import { EntryList, Section } from '#ui'
import { useState } from 'react'
import { type VaultAccess, useProof } from '../unlock'
import { ReaderChoice } from './ReaderChoice'
import { DataRow } from './DataRow'
import type { FileSaving } from './useSaving'

interface DataFilesProps {
  readonly caseId: string
  readonly history: History
  readonly meeting: Meeting
  readonly saving: FileSaving
  readonly door: VaultAccess
}

/** What other programs read: a calendar, a spreadsheet, the source system; and the whole case for who keeps it. */
export function DataFiles({ caseId, history, meeting, saving, door }: DataFilesProps) {
  const t = useText('share')
  const { register } = useTexts()
  const { state } = history
  const proof = useProof(door)
  const owners = calendarOwners(state, meeting)
  const [chosen, setChosen] = useState('0')
  const owner = owners[Number(chosen)] ?? owners[0]
  const save = (request: DataRequest) => () =>
    void saving.save(() => downloadData(request, state, meeting, register, saving.keep))
  const sheet = (of: (typeof owners)[number]) =>
    t('sheet', { name: of.name, mark: sheetMark(state, meeting, of).toUpperCase() })
  // Everything at once, the chair's own notes too: only for whoever can show to be the owner.
  const saveCase = () =>
    proof.ask(() => void saving.save(() => downloadCase({ caseId, history }, saving.keep)))
  return (
    <Section heading={t('data')}>
      <EntryList label={t('data')}>
        <DataRow
          name={t('calendar')}
          what={t(owner === undefined ? 'calendar.none' : 'calendar.what')}
          action="download-calendar"
          label={t('calendar.save')}
          save={owner === undefined ? null : save({ kind: 'calendar', owner })}
          choice={
            <ReaderChoice
              label={t('calendar.choose')}
              field="owner"
              options={owners.map((each, at) => ({ value: String(at), label: sheet(each) }))}
              value={String(owner === undefined ? 0 : owners.indexOf(owner))}
              onChange={setChosen}
            />
          }
        />
        <DataRow
          name={t('list')}
          what={t('list.what')}
          action="download-list"
          label={t('list.save')}
          save={save({ kind: 'list' })}
        />
        <DataRow
          name={t('outcome')}
          what={t('outcome.what')}
          action="download-outcome"
          label={t('outcome.save')}
          save={save({ kind: 'outcome' })}
        />
        <DataRow
          name={t('state')}
          what={t('state.what')}
          action="export-state"
          label={t('state.save')}
          save={saveCase}
        />
      </EntryList>
      {proof.dialog}
    </Section>
  )
}
