import type { Dissent } from '../../values'

/**
 * A copy of `of` in which those fields are empty whose words do not stand in `final`. A field that was there stays
 * there: that something was said is no secret, in which part what still stands was said depends on it.
 */
export function onlyStanding<Of extends object>(
  of: Of,
  final: Partial<Of> | null | undefined,
  fields: readonly (keyof Of)[],
): Of {
  const copy = { ...of }
  for (const field of fields) {
    const words = of[field]
    if (JSON.stringify(words) === JSON.stringify(final?.[field])) continue
    if (typeof words === 'string') Object.assign(copy, { [field]: '' })
    else if (words !== undefined) Object.assign(copy, { [field]: { kind: 'other', name: '' } })
  }
  return copy
}

/** As `onlyStanding`, of what a group chose: without those who see it differently no more. */
export function onlyStandingChoice<Choice extends { readonly differs: readonly Dissent[] }>(
  choice: Choice,
  final: Choice | undefined,
  texts: readonly (keyof Choice)[],
): Choice {
  const standing = new Set(final?.differs.map((each) => JSON.stringify(each)))
  const differs = choice.differs.filter((each) => standing.has(JSON.stringify(each)))
  return { ...onlyStanding(choice, final, texts), differs }
}
