import type { Who } from '#conference'

/** Reads the word that `whoKey` makes of somebody; undefined where it names nobody. */
export function readWho(key: string): Who | undefined {
  const at = key.indexOf(':')
  const kind = key.slice(0, Math.max(at, 0))
  const rest = key.slice(at + 1)
  if (rest === '') return undefined
  if (kind === 'participant' || kind === 'person') return { kind, id: rest }
  return kind === 'other' ? { kind, name: rest } : undefined
}
