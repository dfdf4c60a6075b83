import { commonWords } from './commonWords'
import { SHORTEST } from './passphrase'

/** What makes a passphrase easier to guess than its length suggests. */
export type StrengthHint = 'too-short' | 'common-word' | 'year' | 'repeat' | 'sequence'

/**
 * An estimate, no promise: 0 guessed at once, 1 weak, 2 fair, 3 good (four random words), 4 very good.
 * It knows nothing of the person: a street or a date of birth looks stronger than it is.
 */
export interface Strength {
  readonly score: 0 | 1 | 2 | 3 | 4
  readonly hints: readonly StrengthHint[]
}

/** Estimates how hard a passphrase is to guess for who has the disk. In: as typed. Nothing is kept. */
export function strength(passphrase: string): Strength {
  const text = passphrase.normalize('NFKC')
  const short = [...text].length < SHORTEST
  const hints = new Set<StrengthHint>(short && text !== '' ? ['too-short'] : [])
  const plain = unmasked(text)
  let bits = 0
  for (let at = 0; at < text.length;) {
    const piece = easyPiece(plain, at) ?? { length: 1, bits: bitsOf(text, at) }
    if (piece.hint !== undefined) hints.add(piece.hint)
    bits += piece.bits
    at += piece.length
  }
  return { score: short ? 0 : scoreOf(bits), hints: [...hints] }
}

// Bits of guessing. With Argon2id at 64 MiB a guesser with much money makes some ten thousand a second:
// 28 bits fall in hours, 38 in a year, 50 in thousands of years.
function scoreOf(bits: number): Strength['score'] {
  if (bits < 28) return 0
  if (bits < 38) return 1
  if (bits < 50) return 2
  return bits < 64 ? 3 : 4
}

interface Piece {
  readonly length: number
  readonly bits: number
  readonly hint?: StrengthHint
}

function easyPiece(text: string, at: number): Piece | undefined {
  const found = [
    word(text, at),
    year(text, at),
    repeat(text, at),
    sequence(text, at),
    echo(text, at),
  ]
  return found.filter((piece) => piece !== undefined).toSorted((a, b) => b.length - a.length)[0]
}

function word(text: string, at: number): Piece | undefined {
  for (let length = Math.min(16, text.length - at); length > 2; length -= 1) {
    const found = commonWords.has(text.slice(at, at + length))
    // A short word counts where it stands alone: the "een" in "steenbok" helps nobody to guess.
    const counts = found && (length > 4 || standsAlone(text, at, length))
    if (counts) return { length, bits: 8, hint: 'common-word' }
  }
  return undefined
}

function standsAlone(text: string, at: number, length: number): boolean {
  return (
    !['a', 'A'].includes(kindOf(text[at - 1])) && !['a', 'A'].includes(kindOf(text[at + length]))
  )
}

function year(text: string, at: number): Piece | undefined {
  const found = /^(19|20)\d\d/.test(text.slice(at, at + 4))
  return found ? { length: 4, bits: 5, hint: 'year' } : undefined
}

function repeat(text: string, at: number): Piece | undefined {
  let end = at + 1
  while (text[end] === text[at]) end += 1
  return piece(end - at, 5, 'repeat')
}

// Neighbours in the alphabet, among the digits or on the keyboard, forwards or backwards.
const ROWS = ['abcdefghijklmnopqrstuvwxyz', '01234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm']

function sequence(text: string, at: number): Piece | undefined {
  const both = [...ROWS, ...ROWS.map((row) => [...row].toReversed().join(''))]
  const lengths = both.map((row) => {
    let length = 0
    while (at + length < text.length && row.includes(text.slice(at, at + length + 1))) length += 1
    return length
  })
  return piece(Math.max(...lengths), 5, 'sequence')
}

// Something that stood before already.
function echo(text: string, at: number): Piece | undefined {
  let length = 0
  while (at + length < text.length && text.slice(0, at).includes(text.slice(at, at + length + 1))) {
    length += 1
  }
  return length > 3 ? piece(length, 3, 'repeat') : undefined
}

function piece(length: number, bits: number, hint: StrengthHint): Piece | undefined {
  return length > 2 ? { length, bits, hint } : undefined
}

// People write words: a letter is worth some two bits, not the 4.7 of a random one. A change of kind adds.
function bitsOf(text: string, at: number): number {
  const kind = kindOf(text[at])
  const change = at > 0 && kindOf(text[at - 1]) !== kind && kind !== ' ' ? 1 : 0
  const worth = { a: 2.2, A: 2.2, '0': 3, ' ': 0.5, '!': 3.5 }[kind]
  return worth + change
}

function kindOf(character: string | undefined): 'a' | 'A' | '0' | ' ' | '!' {
  if (character === undefined || /\s/.test(character)) return ' '
  if (/\p{Lu}/u.test(character)) return 'A'
  if (/\p{L}/u.test(character)) return 'a'
  return /\p{N}/u.test(character) ? '0' : '!'
}

// The usual masks: capitals, and signs that look like letters.
function unmasked(text: string): string {
  const masks = { '@': 'a', $: 's', '€': 'e', '!': '!' }
  return [...text.toLowerCase()]
    .map(
      (character) => Object.entries(masks).find(([mask]) => mask === character)?.[1] ?? character,
    )
    .join('')
}
