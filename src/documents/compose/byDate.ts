import type { Agreement } from '#conference'

/** Agreements by date; what waits for a moment comes after, what has neither last. */
export function byDate(one: Agreement, other: Agreement): number {
  const [first, second] = [sortKey(one), sortKey(other)]
  return first < second ? -1 : Number(first > second)
}

/** Digits sort before letters. */
function sortKey({ by, moment }: Agreement): string {
  return by ?? ((moment ?? '').trim() === '' ? 'b' : 'a')
}
