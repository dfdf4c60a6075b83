import type { Fact } from '../facts'

/** A fact of that meeting without an entry that it names among others; the same fact where it names it not. */
export function withoutEntryIn(fact: Fact, meeting: string, entry: string): Fact {
  if (!('meeting' in fact) || fact.meeting !== meeting) return fact
  const others = (ids: readonly string[]) => ids.filter((each) => each !== entry)
  switch (fact.type) {
    case 'ranked': {
      if (!fact.ranking.order.includes(entry)) return fact
      return { ...fact, ranking: { ...fact.ranking, order: others(fact.ranking.order) } }
    }
    case 'marked': {
      if (!fact.marking.items.includes(entry)) return fact
      return { ...fact, marking: { ...fact.marking, items: others(fact.marking.items) } }
    }
    case 'ideasChosen':
      return fact.entries.includes(entry) ? { ...fact, entries: others(fact.entries) } : fact
    case 'dotsPlaced': {
      if (!Object.hasOwn(fact.dots.placed, entry)) return fact
      const { [entry]: _, ...placed } = fact.dots.placed
      return { ...fact, dots: { ...fact.dots, placed } }
    }
    default:
      return fact
  }
}
