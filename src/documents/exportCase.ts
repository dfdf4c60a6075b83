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
  readonly case: Omit<CaseState, 'meetings'>
  readonly meetings: readonly ExportedMeeting[]
  /** What Beraad reads the case back from; without what was taken away. */
  readonly log: readonly Fact[]
}

/**
 * The whole case as JSON: everything the chair has, notes and both parts too. It is not sealed and not for
 * sharing; whoever saves it is told so first.
 */
export function exportCase({ state, facts }: Pick<History, 'state' | 'facts'>): string {
  const { meetings, ...rest } = state
  const exported: ExportedCase = {
    version: 1,
    case: rest,
    meetings: meetings.map(({ wall: _wall, ...meeting }) => meeting),
    log: withoutRemovedText(facts),
  }
  return JSON.stringify(exported, null, 2)
}

/**
 * Keeps the whole case as JSON under its neutral name: where downloads go, unless said otherwise. Refuses
 * `document-not-made` (documents `notMade`).
 */
export function downloadCase(
  history: Pick<History, 'state' | 'facts'>,
  keep: KeepFile = saveFile,
): Promise<Result<null, NotMade>> {
  return attempt(async () => {
    await keep(FILE_NAMES.case, new Blob([exportCase(history)], { type: 'application/json' }))
    return null
  })
}
