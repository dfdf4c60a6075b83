import type { Fact, FactOf } from '../facts'
import { entryAt } from '../record'
import type { CaseState } from '../state'
import { personKey, relationKey } from '../visibility/keys'

/**
 * A release, a note of who was told, or a look at the drawing of the family, as far as it holds in the end; null where
 * nothing of it does. What was made void by new words must go with the old words: read anew after the last wording, it
 * would hold for that. Any other fact stays as it is.
 */
export function asItHolds(
  fact: Fact,
  state: CaseState,
  isRenamedLater: (person: string) => boolean,
): Fact | null {
  switch (fact.type) {
    case 'told':
      return toldStill(fact, state)
    case 'released': {
      const meeting = state.meetings.find((each) => each.id === fact.meeting)
      const parts = entryAt(meeting?.released ?? {}, fact.item) ?? []
      return parts.includes(fact.to) ? fact : null
    }
    case 'familyLooked': {
      const persons = fact.persons.filter(
        (each) => !isRenamedLater(each) && state.looked.includes(personKey(each)),
      )
      const relations = fact.relations.filter((each) => state.looked.includes(relationKey(each)))
      const isWhole =
        persons.length === fact.persons.length && relations.length === fact.relations.length
      return isWhole ? fact : { ...fact, persons, relations }
    }
    default:
      return fact
  }
}

function toldStill(fact: FactOf<'told'>, state: CaseState): Fact | null {
  const told = entryAt(state.told, fact.item) ?? {}
  const to = fact.to.filter((person) => {
    const last = entryAt(told, person)
    const isLast = last?.on === fact.on && last?.note === fact.note
    return last !== undefined && isLast && last.yes === (fact.how === 'told')
  })
  if (to.length === 0 || fact.how === 'notNoted') return null
  return to.length === fact.to.length ? fact : { ...fact, to }
}
