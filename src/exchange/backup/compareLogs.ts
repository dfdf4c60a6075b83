import type { Fact } from '#conference'

/**
 * How a case in a backup stands to the one on this device:
 * `no`: it is not here; `same`: to the letter; `older`: all of it is here, and more; `newer`: all that is here
 * is in it, and more, noted later; `different`: each has something that the other lacks, or says otherwise;
 * `damaged`: here it cannot be read whole.
 */
export type AlreadyHere = 'no' | 'same' | 'older' | 'newer' | 'different' | 'damaged'

/** Compares the log in a backup with the one that is here. */
export function compareLogs(
  inBackup: readonly Fact[],
  here: readonly Fact[],
): Exclude<AlreadyHere, 'no' | 'damaged'> {
  const texts = new Map(here.map((fact) => [fact.id, JSON.stringify(fact)]))
  const common = inBackup.filter((fact) => texts.has(fact.id))
  // What was erased or put otherwise here must not be called the same, nor older.
  if (common.some((fact) => texts.get(fact.id) !== JSON.stringify(fact))) return 'different'
  const onlyInBackup = inBackup.length - common.length
  const onlyHere = here.length - common.length
  if (onlyInBackup === 0 && onlyHere === 0) return sameOrder(inBackup, here) ? 'same' : 'different'
  if (onlyInBackup === 0) return 'older'
  // More in the backup, but nothing later: here something was taken away.
  const later = (lastChange(inBackup) ?? '') > (lastChange(here) ?? '')
  return onlyHere === 0 && later ? 'newer' : 'different'
}

/** The instant of the last fact of a log; null for an empty one. */
export function lastChange(facts: readonly Fact[]): string | null {
  return facts.reduce<string | null>(
    (last, { at }) => (last === null || at > last ? at : last),
    null,
  )
}

function sameOrder(one: readonly Fact[], other: readonly Fact[]): boolean {
  return one.length === other.length && one.every((fact, at) => fact.id === other[at]?.id)
}
