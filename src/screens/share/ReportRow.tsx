import type { CaseState, Meeting } from '#conference'
import { reportable } from '#documents'
import { useText } from '#i18n'
import { useState } from 'react'
import { PaperRow } from './PaperRow'
import { ReportTicks } from './ReportTicks'
import type { LookedAt } from './useLookedAt'
import type { FileSaving } from './useSaving'

interface ReportRowProps {
  readonly state: CaseState
  readonly meeting: Meeting
  readonly saving: FileSaving
  /** By what the house can be reached; empty where it was not set. */
  readonly house: string
  readonly lookedAt: LookedAt
}

/** The running report: nothing of what was said is in it until the chair ticks it, item by item. */
export function ReportRow(props: ReportRowProps) {
  const { state, meeting } = props
  const t = useText('share')
  const [ticked, setTicked] = useState<readonly string[]>([])
  const offered = reportable(state, meeting)
  return (
    <PaperRow
      {...props}
      name={t('report')}
      what={t('report.what')}
      hook="report"
      request={{ kind: 'report', entries: ticked }}
      below={<ReportTicks offered={offered} ticked={ticked} onChange={setTicked} />}
    />
  )
}
