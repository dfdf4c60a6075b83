import type { Agreement } from '#conference'

const KINDS = ['entry', 'bottomLine', 'score'] as const

/** Reads the word that `servesKey` makes; undefined where it names nothing. */
export function readServes(key: string): Agreement['serves'] {
  const at = key.indexOf(':')
  const kind = KINDS.find((each) => each === key.slice(0, Math.max(at, 0)))
  const id = key.slice(at + 1)
  return kind === undefined || id === '' ? undefined : { kind, id }
}
