import { readContainer } from '../container/readContainer'
import { Refused } from '../trouble'
import { lookAtCase } from './lookAtCase'
import type { BackupParts } from './parts'
import type { BackupPreview, CaseInBackup, PreviewProblem } from './preview'

/** What a backup was found to hold, and what to hold against it when it is put back. */
export interface Found<Settings> {
  readonly preview: BackupPreview
  readonly settings: Settings | null
  /** By case: the hash of its facts in the backup. */
  readonly hashes: ReadonlyMap<string, string>
  /** By case that is here: what its log was, in short. */
  readonly marks: ReadonlyMap<string, string>
}

/**
 * Reads a backup to its end, every fact of it, and compares it with what is here. Changes nothing.
 * Throws `Refused` where the file is refused, or where the disk does not answer.
 */
export async function readPreview<Settings>(
  parts: BackupParts<Settings>,
  content: AsyncIterable<Uint8Array>,
): Promise<Found<Settings>> {
  const listed = await parts.cases.list()
  if (!listed.ok) throw new Refused(listed.refusal)
  const here = new Set(listed.value)
  const cases: CaseInBackup[] = []
  const problems: PreviewProblem[] = []
  const hashes = new Map<string, string>()
  const marks = new Map<string, string>()
  let settings: Settings | null = null
  let [made, app] = ['', '']

  for await (const piece of readContainer(content)) {
    if (piece.kind === 'manifest') {
      ;({ made, app } = piece.manifest)
    } else if (piece.kind === 'settings') {
      const parsed = parts.settings.parse(piece.settings)
      if (parsed.ok) settings = parsed.value
      else problems.push({ code: 'settings-unreadable' })
    } else if (piece.kind === 'case') {
      const { record, lines } = piece
      const seen = await lookAtCase(parts.cases, here.has(record.id), record, lines)
      cases.push(seen.shown)
      problems.push(...seen.problems)
      hashes.set(record.id, record.sha256)
      if (seen.mark !== null) marks.set(record.id, seen.mark)
    }
  }
  const preview = { made, app, cases, settings: settings !== null, problems }
  return { preview, settings, hashes, marks }
}
