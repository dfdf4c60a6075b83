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
  /** As it stands in the log: a text that is like no other, or a day on which nothing else is. */
  readonly text: string
}

/** Makes texts that can be found again, each with what it is. */
export interface Markers {
  /** A star in the key stands for the text itself. */
  readonly make: (marked: Omit<Marked, 'text'>) => string
  /** As `make`, a date (ISO): each a day of its own, in a century in which nothing happens. */
  readonly makeDate: (marked: Omit<Marked, 'text'>) => string
  readonly of: (number: number) => Marked | undefined
}

export function markersOf(): Markers {
  const all: Marked[] = []
  const keep = (marked: Omit<Marked, 'text'>, text: string) => {
    all.push({ ...marked, text, key: marked.key.replace('*', text) })
    return text
  }
  return {
    make: (marked) => keep(marked, `~${all.length}~`),
    makeDate: (marked) => keep(marked, dayOf(all.length)),
    of: (number) => all[number],
  }
}

const found = /~(\d+)~|\b(2[1-9]\d\d-\d\d-\d\d)/g
const FIRST = Date.UTC(2100, 0, 1)
const DAY = 86_400_000

function dayOf(number: number): string {
  return new Date(FIRST + number * DAY).toISOString().slice(0, 10)
}

/** The markers in a text, by their numbers. */
export function markersIn(text: string): ReadonlySet<number> {
  const numbers = new Set<number>()
  for (const [, number, day] of text.matchAll(found))
    numbers.add(day === undefined ? Number(number) : (Date.parse(day) - FIRST) / DAY)
  return numbers
}
