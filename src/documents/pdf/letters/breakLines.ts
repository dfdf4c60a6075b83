import type { Sign } from './signs'

/** One line of text as it is printed. */
export type SetLine = readonly Sign[]

/**
 * Breaks signs into lines of at most `width` (in thousandths of the size): after a space, a hyphen or a slash,
 * at every line break that was typed, and inside a word only where the word alone is wider than a line. The space
 * at which a line was broken stays at its end: read aloud, two words never run together.
 */
export function breakLines(signs: readonly Sign[], width: number): readonly SetLine[] {
  const lines: Sign[][] = [[]]
  let used = 0
  const begin = () => {
    lines.push([])
    used = 0
  }
  const put = (sign: Sign) => {
    if (used > 0 && !isSpace(sign) && used + sign.width > width) begin()
    lines.at(-1)?.push(sign)
    used += sign.width
  }
  for (const piece of piecesOf(signs)) {
    if (used > 0 && used + bareWidth(piece) > width) begin()
    for (const sign of piece) {
      if (sign.shown === '\n') begin()
      else put(sign)
    }
  }
  return lines
}

/** The width of the widest piece that is not broken, in thousandths of the size. */
export function widestPiece(signs: readonly Sign[]): number {
  return piecesOf(signs).reduce((widest, piece) => Math.max(widest, bareWidth(piece)), 0)
}

/** What stays together: a word with the space, hyphen or slash after it. */
function piecesOf(signs: readonly Sign[]): readonly (readonly Sign[])[] {
  const pieces: Sign[][] = []
  let ended = true
  for (const sign of signs) {
    // A second space belongs to the first.
    if (ended && !(isSpace(sign) && pieces.length > 0)) pieces.push([])
    pieces.at(-1)?.push(sign)
    ended = isSpace(sign) || /[\n/–—-]$/.test(sign.shown)
  }
  return pieces
}

/** Without the spaces at its end, which may hang over the edge. */
function bareWidth(piece: readonly Sign[]): number {
  const end = piece.findLastIndex((sign) => !isSpace(sign) && sign.shown !== '\n')
  return piece.slice(0, end + 1).reduce((sum, sign) => sum + sign.width, 0)
}

function isSpace({ shown, typed }: Sign): boolean {
  // A space that does not break holds two words together.
  return shown === ' ' && typed !== '\u00a0' && typed !== '\u202f'
}
