import type { Fact } from './facts'
import { takenActions } from './history'

/**
 * The log without what was taken away: what was taken back, what was removed, and every earlier wording of
 * what was changed since. The state that follows stays the same; what may not be kept is gone for good,
 * and with it undo.
 */
export function withoutRemovedText(facts: readonly Fact[]): readonly Fact[] {
  const taken = takenActions(facts)
  const standing = facts.filter((fact) => !taken.has(fact.action)).map(plainMove)
  const last = new Map<string, Fact>()
  for (const fact of standing) {
    const subject = subjectOf(fact)
    if (subject !== null) last.set(subject, fact)
  }
  const kept = new Set<string>()
  return standing.flatMap((fact) => {
    const subject = subjectOf(fact)
    if (subject === null) return [fact]
    const final = last.get(subject)
    if (final === undefined || isRemoval(final) || kept.has(subject)) return []
    kept.add(subject)
    return [final]
  })
}

/** Taking back becomes a plain move to the place where it led. */
function plainMove(fact: Fact): Fact {
  if (fact.type !== 'takenBack' && fact.type !== 'broughtBack') return fact
  const { id, at, action, v, meeting, phase, step, question } = fact
  return { id, at, action, v, type: 'placeEntered', meeting, phase, step, question }
}

function isRemoval(fact: Fact): boolean {
  return fact.type.endsWith('Removed')
}

/** What a fact puts or removes, for the types that replace what stood there before; else null. */
function subjectOf(fact: Fact): string | null {
  switch (fact.type) {
    case 'entryPut':
      return fact.entry.id
    case 'agreementPut':
      return fact.agreement.id
    case 'bottomLinePut':
      return fact.bottomLine.id
    case 'parkedPut':
      return fact.parked.id
    case 'notePut':
      return fact.note.id
    case 'entryRemoved':
      return fact.entry
    case 'agreementRemoved':
      return fact.agreement
    case 'bottomLineRemoved':
      return fact.bottomLine
    case 'parkedRemoved':
      return fact.parked
    case 'noteRemoved':
      return fact.note
    default:
      return null
  }
}
