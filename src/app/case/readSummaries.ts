import type { CaseSummary, StorageTrouble } from '#conference'
import { replay, summaryOf } from '#conference'
import { ok, type Result } from '#base'
import type { CaseRow } from '#screens/overview'
import type { AppParts } from '../parts'

type Vault = AppParts['vault']

/** What the overview shows of every case. A digest that is behind is made anew from its case. */
export async function readSummaries(
  vault: Vault,
): Promise<Result<readonly CaseRow[], StorageTrouble>> {
  const all = await vault.summaries.all()
  if (!all.ok) return all
  const { digests, toRemake } = all.value
  const remade = await Promise.all(
    toRemake.map(async (id) => [id, await remake(vault, id)] as const),
  )
  const summaries = new Map<string, CaseSummary | null>([...digests, ...remade])
  return ok([...summaries].map(([id, summary]) => ({ id, summary })))
}

async function remake(vault: Vault, caseId: string): Promise<CaseSummary | null> {
  const read = await vault.cases.read(caseId)
  if (!read.ok) return null
  const { facts } = read.value
  // A case that was made and never named: there is nothing in it.
  const summary = summaryOf(replay(facts).state)
  if (vault.writer.isWriter()) void vault.summaries.put(caseId, summary, facts.length)
  return summary
}
