import type { CaseSummary, StorageTrouble } from '#conference'
import { replay, summaryOf } from '#conference'
import { ok, type Result } from '#base'
import type { CaseRow } from '#screens/overview'
import type { AppDeps } from '../deps'
import { someAtATime } from './someAtATime'

type Vault = AppDeps['vault']

/** So many whole cases are in memory at once, where an update of Beraad has every summary made anew. */
const AT_ONCE = 4

/** What the overview shows of every case. A summary that is behind is made anew from its case. */
export async function readSummaries(
  vault: Vault,
): Promise<Result<readonly CaseRow[], StorageTrouble>> {
  const all = await vault.summaries.all()
  if (!all.ok) return all
  const { digests: upToDate, toRemake } = all.value
  const remade = await someAtATime(
    AT_ONCE,
    toRemake,
    async (id) => [id, await remake(vault, id)] as const,
  )
  const summaries = new Map<string, CaseSummary | null>([...upToDate, ...remade])
  return ok([...summaries].map(([id, summary]) => ({ id, summary })))
}

async function remake(vault: Vault, caseId: string): Promise<CaseSummary | null> {
  const read = await vault.cases.read(caseId)
  if (!read.ok) return null
  const { facts } = read.value
  // A case that was made and never named: there is nothing in it.
  const summary = summaryOf(replay(facts).state)
  if (vault.writer.isWriter()) await vault.summaries.put(caseId, summary, facts.length)
  return summary
}
