import type { Fact } from '#conference'
import type { Unsealed } from '../age/age'
import { readContainer } from '../container/readContainer'
import { piecesOf } from '../stream/piecesOf'
import { Refused, troubleIn, type BackupTrouble } from '../trouble'
import { factsOf } from './factsOf'
import type { BackupParts } from './parts'
import { putBack, type PutBack } from './putBack'
import type { Found } from './readPreview'
import { tell, type Watch } from './watch'

/** `add`: as a case of its own, beside the one that may be here; `replace`: in place of the one that is here. */
export type RestoreChoice = 'skip' | 'add' | 'replace'

export interface RestoreChoices {
  /** By the id of the case in the backup; what is not named is skipped. */
  readonly cases: ReadonlyMap<string, RestoreChoice>
  readonly settings: boolean
  /** The code of a case that is added beside the one that is here already. */
  readonly copyCode: (code: string) => string
}

/** What was put back. It holds also where the work stopped half-way. */
export interface Restored {
  /** Ids on this device. */
  readonly added: readonly string[]
  readonly replaced: readonly string[]
  readonly settings: boolean
  /** Cases that were chosen and left as they are, because they changed here since the preview. */
  readonly leftAlone: readonly string[]
  /** Why the rest was not put back; null where everything was. */
  readonly trouble: BackupTrouble | null
}

/** Reads a backup once more and puts back what was chosen. Each case is put back whole or not at all. */
export async function restoreCases<Settings>(
  parts: BackupParts<Settings>,
  unsealed: Unsealed,
  found: Found<Settings>,
  choices: RestoreChoices,
  watch: Watch,
): Promise<Restored> {
  const done: Record<Exclude<PutBack, 'skipped'>, string[]> = { added: [], replaced: [], left: [] }
  let settings = false
  let trouble: BackupTrouble | null = null
  const wanted = (id: string) => choices.cases.get(id) ?? 'skip'
  const total = found.preview.cases.filter(({ id }) => wanted(id) !== 'skip').length
  try {
    for await (const { id, facts } of chosenCases(unsealed, found, wanted)) {
      const sum = done.added.length + done.replaced.length + done.left.length
      tell(watch, { step: 'restoring', done: sum, total })
      const mark = found.marks.get(id) ?? null
      const put = await putBack(parts, {
        id,
        facts,
        mark,
        wanted: wanted(id),
        copyCode: choices.copyCode,
      })
      if (put.how !== 'skipped') done[put.how].push(put.id)
    }
    if (choices.settings && found.settings !== null) {
      const put = await parts.settings.put(found.settings)
      if (!put.ok) throw new Refused(put.refusal)
      settings = true
    }
  } catch (error) {
    trouble = troubleIn(error, { code: 'write-failed' })
  }
  return { added: done.added, replaced: done.replaced, leftAlone: done.left, settings, trouble }
}

async function* chosenCases<Settings>(
  unsealed: Unsealed,
  { hashes }: Found<Settings>,
  wanted: (id: string) => RestoreChoice,
): AsyncGenerator<{ readonly id: string; readonly facts: readonly Fact[] }> {
  for await (const piece of readContainer(piecesOf(unsealed.content()))) {
    if (piece.kind !== 'case' || wanted(piece.record.id) === 'skip') continue
    const { id, sha256 } = piece.record
    // The file can have been changed on its disk since the preview.
    if (hashes.get(id) !== sha256) throw new Refused({ code: 'damaged' })
    const facts = await factsOf(piece.lines)
    if (facts.ok) yield { id, facts: facts.value }
  }
}
