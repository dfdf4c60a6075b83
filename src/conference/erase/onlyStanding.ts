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
