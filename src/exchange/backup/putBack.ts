import type { Result } from '#base'
import { fold, summaryOf, writeFacts, type Fact, type StorageTrouble } from '#conference'
import { Refused } from '../trouble'
import { markOf } from './lookAtCase'
import type { BackupParts } from './parts'

/** One case to be put back. */
interface CaseToPut {
  readonly id: string
  readonly facts: readonly Fact[]
  readonly wanted: 'skip' | 'add' | 'replace'
  /** What its log was here at the preview; null where it was not here. */
  readonly mark: string | null
  readonly copyCode: (code: string) => string
}

/** `left`: chosen to be replaced, but changed here since it was looked at. */
export type PutBack = 'added' | 'replaced' | 'left' | 'skipped'

/** Puts one case back. Out: under which id. Throws `Refused` with what the disk says; then it was not put back. */
export async function putBack<Settings>(
  parts: BackupParts<Settings>,
  one: CaseToPut,
): Promise<{ readonly how: PutBack; readonly id: string }> {
  const { id, facts, wanted } = one
  if (wanted === 'skip') return { how: 'skipped', id }
  const here = await parts.cases.read(id)
  const code = here.ok ? null : here.refusal.code
  if (code !== null && code !== 'case-unknown' && code !== 'case-damaged') granted(here)
  const isHere = code !== 'case-unknown'
  if (wanted === 'replace' && isHere) {
    if (markOf(here) !== one.mark) return { how: 'left', id }
    granted(await parts.cases.rewrite(id, facts))
    await remember(parts, id, facts)
    return { how: 'replaced', id }
  }
  const newId = isHere ? parts.makeId() : id
  await add(parts, newId, isHere ? withCode(parts, facts, one.copyCode) : facts)
  return { how: 'added', id: newId }
}

async function add<Settings>(
  parts: BackupParts<Settings>,
  id: string,
  facts: readonly Fact[],
): Promise<void> {
  granted(await parts.cases.restore(id, facts))
  await remember(parts, id, facts)
}

async function remember<Settings>(
  { keepSummary }: BackupParts<Settings>,
  id: string,
  facts: readonly Fact[],
): Promise<void> {
  await keepSummary(id, summaryOf(fold(facts)), facts.length)
}

/** The facts with one more, which gives the copy a code of its own. */
function withCode<Settings>(
  { clock, makeId, device }: BackupParts<Settings>,
  facts: readonly Fact[],
  copyCode: (code: string) => string,
): readonly Fact[] {
  const code = copyCode(fold(facts).code)
  const writer = device()
  if (writer === null) throw new Refused({ code: 'locked' })
  const named = [{ type: 'codeChanged', code }] as const
  return [...facts, ...writeFacts(named, facts, { at: clock.now(), device: writer, makeId })]
}

function granted(result: Result<unknown, StorageTrouble>): void {
  if (!result.ok) throw new Refused(result.refusal)
}
