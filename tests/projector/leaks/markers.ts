/** What a marked text is, and by which rule it may or may not be seen. */
export interface Marked {
  /**
   * `open`: how somebody is called; `never`: what no wall may show; `said`: judged by part and release; `entry`: by its
   * entry; `earlier`-able things are `agreed`.
   */
  readonly kind: 'open' | 'never' | 'said' | 'entry' | 'agreed'
  readonly meeting: string
  /** The part that ran when somebody first typed it. */
  readonly part: string
  /** The thing that it stands in, where that can be released. */
  readonly item: string
  /** The entry that it says something about. */
  readonly about: string
}

/** Makes texts that can be found again, each with what it is. */
export interface Markers {
  readonly make: (marked: Marked) => string
  readonly of: (number: number) => Marked | undefined
}

export function markersOf(): Markers {
  const all: Marked[] = []
  return {
    make: (marked) => `~${all.push(marked) - 1}~`,
    of: (number) => all[number],
  }
}

const found = /~(\d+)~/g

/** The markers in a text. */
export function markersIn(text: string): ReadonlySet<number> {
  const numbers = new Set<number>()
  for (const [, number] of text.matchAll(found)) numbers.add(Number(number))
  return numbers
}
