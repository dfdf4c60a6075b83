import { ok, refused, type Result } from '#base'
import { randomBytes, utf8, type Bytes } from '../sealing/bytes'

// Seven groups of five characters in Crockford's base32: four of the key (20 random bits), one of check.
// 140 bits cannot be guessed; the check finds a slip of the pen at once and says in which group.

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const GROUPS = 7
const WIDTH = 5
const WEIGHTS = [1, 3, 5, 7]
const GROUP_WEIGHT = 9

/** Why a recovery key cannot be right, without trying it. Groups count from 1. */
export type RecoveryKeyRefusal =
  | { readonly code: 'empty' }
  | { readonly code: 'recovery-key-incomplete'; readonly groups: number }
  | { readonly code: 'recovery-key-mistyped'; readonly group: number }

/** A new recovery key: the text to print, `7K2QX-…` in seven groups of five, and the bytes to derive from. */
export interface RecoveryKey {
  readonly text: string
  readonly secret: Bytes
}

/** Makes a new recovery key. */
export function makeRecoveryKey(): RecoveryKey {
  const values = [...randomBytes(GROUPS * WEIGHTS.length)].map((byte) => byte % ALPHABET.length)
  const groups = Array.from({ length: GROUPS }, (_, index) => {
    const four = values.slice(index * WEIGHTS.length, (index + 1) * WEIGHTS.length)
    return written([...four, checkOf(four, index)])
  })
  return { text: groups.join('-'), secret: utf8(written(values)) }
}

function written(values: readonly number[]): string {
  return values.map((value) => ALPHABET[value]).join('')
}

/**
 * Reads a recovery key as people type it: any case, spaces or dashes anywhere, O for 0, I and L for 1.
 * Out: the 28 characters of the key itself as bytes, ready to derive from.
 */
export function readRecoveryKey(typed: string): Result<Bytes, RecoveryKeyRefusal> {
  const text = typed
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s\p{Dash}]/gu, '')
  const characters = [...text.replaceAll('O', '0').replaceAll(/[IL]/g, '1')]
  if (characters.length === 0) return refused({ code: 'empty' })
  const groups = Math.ceil(characters.length / WIDTH)
  let key = ''
  for (let index = 0; index < Math.min(groups, GROUPS); index += 1) {
    const group = characters.slice(index * WIDTH, (index + 1) * WIDTH)
    if (group.length < WIDTH) break
    if (!holds(group, index)) return refused({ code: 'recovery-key-mistyped', group: index + 1 })
    key += group.slice(0, WEIGHTS.length).join('')
  }
  if (characters.length !== GROUPS * WIDTH)
    return refused({ code: 'recovery-key-incomplete', groups })
  return ok(utf8(key))
}

function holds(group: readonly string[], index: number): boolean {
  const values = group.map((character) => ALPHABET.indexOf(character))
  if (values.includes(-1)) return false
  return checkOf(values.slice(0, WEIGHTS.length), index) === values[WEIGHTS.length]
}

// Odd weights: every single wrong character changes the sum; the group's own weight: so do swapped groups.
function checkOf(four: readonly number[], index: number): number {
  const sum = four.reduce((total, value, place) => total + value * (WEIGHTS[place] ?? 0), 0)
  return (sum + GROUP_WEIGHT * (index + 1)) % ALPHABET.length
}
