import { onlyAgreements, type Fact } from '#conference'
import type { OnDisk } from '#screens/case'
import type { AppDeps } from '../deps'

/** Reads back what the disk holds of a case: its rows, and the facts in its log. Null where that cannot be read. */
export async function readOnDisk(
  { cases }: AppDeps['vault'],
  caseId: string,
): Promise<OnDisk | null> {
  const traces = await cases.traces(caseId)
  if (!traces.ok) return null
  const { bare, ...rows } = traces.value
  if (rows.cases === 0) return { facts: 0, notNeeded: 0, bare, rows }
  const log = await cases.read(caseId)
  if (!log.ok) return null
  const { facts } = log.value
  return { facts: facts.length, notNeeded: notNeededOf(facts), bare, rows }
}

/** Facts that would go, or would say less, if only what is needed to read the agreements were kept. */
function notNeededOf(facts: readonly Fact[]): number {
  const needed = new Set(onlyAgreements(facts))
  return facts.filter((fact) => !needed.has(fact)).length
}
