import { folded } from '../papers/linesOf'
import type { Element } from '../pdf/readStructure'

/**
 * What is different on purpose between the tree of our PDF and that of Typst's, each with its reason; a difference that is not
 * in this list fails. Each rewrites one element: `[]` leaves it out, its kids in its place unwrap it.
 */
const BY_DESIGN: readonly {
  readonly reason: string
  readonly at: (element: Element) => boolean
  readonly becomes: (element: Element) => readonly Element[]
}[] = [
  {
    reason:
      'Ours groups each heading with what is under it (Sect), which readers use to skip; Typst has no sections.',
    at: ({ role }) => role === 'Sect',
    becomes: ({ kids }) => kids,
  },
  {
    reason:
      'Typst sets the name of a thing in bold and says so (Strong, which is a Span); ours is plain.',
    at: ({ role }) => role === 'Span',
    becomes: ({ kids }) => kids,
  },
  {
    reason:
      'Ours says which cell heads its row (TH, scope Row); this Typst knows heads of columns only. That it is the right cell: agreementsPdf.test.ts.',
    at: ({ role, scope }) => role === 'TH' && scope === 'Row',
    becomes: (element) => [{ ...element, role: 'TD', scope: null }],
  },
]

/**
 * A tree as lines, two spaces deeper for each level, with the words of what has no elements in it, white space folded.
 * For `lacking` stands □: by design ours reads aloud what was typed, where Typst would print nothing at all.
 */
export function outlineOf(tree: Element, lacking: readonly string[] = []): readonly string[] {
  const lines = (element: Element, depth: number): readonly string[] => {
    const kids = element.kids.flatMap(agreed)
    const words = kids.length === 0 ? ` ${wordsOf(element, lacking)}` : ''
    return [
      `${'  '.repeat(depth)}${element.role}${words}`.trimEnd(),
      ...kids.flatMap((kid) => lines(kid, depth + 1)),
    ]
  }
  return lines(tree, 0)
}

function wordsOf({ text }: Element, lacking: readonly string[]): string {
  return lacking.reduce((rest, sign) => rest.replaceAll(sign, '□'), folded(text))
}

/** An element without the differences that are by design. */
function agreed(element: Element): readonly Element[] {
  const known = BY_DESIGN.find(({ at }) => at(element))
  return known === undefined ? [element] : known.becomes(element).flatMap(agreed)
}
