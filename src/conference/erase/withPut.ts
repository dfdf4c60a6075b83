import type { Fact } from '../facts'

/** A fact that puts something in a list, with what `final` put there; null for any other fact. */
export function withPut(fact: Fact, final: Fact): Fact | null {
  if (fact === final) return LISTED.has(fact.type) ? fact : null
  return withSaid(fact, final) ?? withAgreed(fact, final)
}

function withSaid(fact: Fact, final: Fact): Fact | null {
  if (fact.type === 'personPut' && final.type === 'personPut')
    return { ...fact, person: final.person }
  if (fact.type === 'entryPut' && final.type === 'entryPut') return { ...fact, entry: final.entry }
  if (fact.type === 'parkedPut' && final.type === 'parkedPut')
    return { ...fact, parked: final.parked }
  if (fact.type === 'notePut' && final.type === 'notePut') return { ...fact, note: final.note }
  return null
}

function withAgreed(fact: Fact, final: Fact): Fact | null {
  if (fact.type === 'agreementPut' && final.type === 'agreementPut')
    return { ...fact, agreement: final.agreement }
  if (fact.type === 'bottomLinePut' && final.type === 'bottomLinePut')
    return { ...fact, bottomLine: final.bottomLine }
  if (fact.type === 'safetyNoted' && final.type === 'safetyNoted')
    return { ...fact, safety: final.safety }
  return null
}

const LISTED: ReadonlySet<Fact['type']> = new Set<Fact['type']>([
  'personPut',
  'entryPut',
  'agreementPut',
  'bottomLinePut',
  'safetyNoted',
  'parkedPut',
  'notePut',
])
