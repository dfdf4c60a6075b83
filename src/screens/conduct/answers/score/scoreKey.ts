import type { ScoreValue } from '#conference'

/** What a key means in the grid of scores: 1–9, 0 for ten, p for passing, n for not asked; else null. */
export function scoreKey(key: string): ScoreValue | null {
  if (/^[1-9]$/.test(key)) return { kind: 'number', number: Number(key) }
  if (key === '0') return { kind: 'number', number: 10 }
  if (key.toLowerCase() === 'p') return { kind: 'passed' }
  if (key.toLowerCase() === 'n') return { kind: 'notAsked' }
  return null
}
