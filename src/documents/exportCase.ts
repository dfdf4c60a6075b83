import type { Result } from '#base'
import type { CaseState, Fact, History, Meeting } from '#conference'
import { withoutRemovedText } from '#conference'
import { FILE_NAMES } from './fileNames'
import { attempt, type NotMade } from './notMade'
import { saveFile, type KeepFile } from './saveFile'

/** A meeting as it is exported: all that was noted, without what hung on the wall. */
export type ExportedMeeting = Omit<Meeting, 'wall'>

/** A whole case as readable data, for the chair who keeps it; docs/documents.md tells the fields. */
export interface ExportedCase {
  readonly version: 1
  /** A random id, by which it is known again where it came from. */
  readonly id: string
  readonly case: Omit<CaseState, 'meetings'>
  readonly meetings: readonly ExportedMeeting[]
  /** What Beraad reads the case back from; without what was taken away. */
  readonly log: readonly Fact[]
}

/** A case as it lies open. */
export interface CaseToExport {
  readonly caseId: string
  readonly history: Pick<History, 'state' | 'facts'>
}

/**
 * The whole case as JSON: everything the chair has, notes and both parts too. It is not sealed and not for
 * sharing; whoever saves it is told so first.
 */
export function exportCase({ caseId, history }: CaseToExport): string {
  const { state, facts } = history
  const { meetings, ...rest } = state
  const exported: ExportedCase = {
    version: 1,
    id: caseId,
    case: rest,
    meetings: meetings.map(({ wall: _wall, ...meeting }) => meeting),
    log: withoutRemovedText(facts, 'running'),
  }
  return JSON.stringify(exported, null, 2)
}

/**
 * Keeps the whole case as JSON under its neutral name: where downloads go, unless said otherwise. Refuses
 * `document-not-made` (documents `notMade`).
 */
export function downloadCase(
  open: CaseToExport,
  keep: KeepFile = saveFile,
): Promise<Result<null, NotMade>> {
  return attempt(async () => {
    await keep(FILE_NAMES.case, new Blob([exportCase(open)], { type: 'application/json' }))
    return null
  })
}
