/** What a marked text is, and by which rule it may or may not be seen. */
export interface Marked {
  /**
   * `open`: how a participant is called; `label`: how a person of the family is; `never`: what no wall may show;
   * `said`: judged by what it stands in.
   */
  readonly kind: 'open' | 'label' | 'never' | 'said'
  readonly meeting: string
  /** What it stands in: the id of an entry, an agreement …, or a name of the onlooker; of a label the person. */
  readonly key: string
}

/** Makes texts that can be found again, each with what it is. */
export interface Markers {
  /** A star in the key stands for the text itself. */
  readonly make: (marked: Marked) => string
  readonly of: (number: number) => Marked | undefined
}

export function markersOf(): Markers {
  const all: Marked[] = []
  return {
    make: (marked) => {
      const text = `~${all.length}~`
      all.push({ ...marked, key: marked.key.replace('*', text) })
      return text
    },
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
