import type { Fact } from '#conference'
import { parseLog } from '#conference'
import type { OpenCaseStore } from './openCase'

/** An open case as plain data: what is on disk of it, and what is not. */
export interface PackedCase {
  readonly caseId: string
  readonly facts: readonly Fact[]
  readonly unsaved: readonly Fact[]
}

/** Packs an open case. */
export function packed(store: OpenCaseStore): PackedCase {
  const { caseId, history, unsaved } = store.getState()
  return { caseId, facts: history.facts.slice(0, history.facts.length - unsaved.length), unsaved }
}

/** Reads a packed case; null where it is none. A fact that cannot be read is left out. */
export function parsePackedCase(outside: unknown): PackedCase | null {
  if (typeof outside !== 'object' || outside === null) return null
  if (!('caseId' in outside && 'facts' in outside && 'unsaved' in outside)) return null
  const { caseId, facts, unsaved } = outside
  if (typeof caseId !== 'string' || !Array.isArray(facts) || !Array.isArray(unsaved)) return null
  return { caseId, facts: readable(facts), unsaved: readable(unsaved) }
}

function readable(outside: readonly unknown[]): readonly Fact[] {
  return parseLog(outside).flatMap((fact) => (fact.ok ? [fact.value] : []))
}
