import { isRealDate } from '#base'
import * as v from 'valibot'
import type { CommandOf } from '../log/command'
import { caseFact } from '../log/envelope'
import { isKept } from '../log/erase/needed'
import type { FactOf } from '../log/facts'
import { entryAt } from '../log/record'
import type { Refusal } from '../log/refusal'
import type { CaseChecks, CaseEvolves, Remains, Says, Sets } from '../log/rows'
import { said } from '../log/things'
import type { CaseState, ToldTo } from '../state'
import { date, id, list, text } from '../values'

/** What somebody of the family was told. */
export const toldFacts = [
  /** Whom of the family an agreement, a bottom line or an entry was told, or was not; `notNoted` takes that back. */
  caseFact('told', {
    item: id,
    to: list(id),
    how: v.picklist(['told', 'notTold', 'notNoted']),
    on: v.optional(date),
    note: v.optional(text),
  }),
] as const

export const toldChecks: CaseChecks<typeof toldFacts> = {
  told: (wish, state) => checkTold(state, wish),
}

export const toldEvolves: CaseEvolves<typeof toldFacts> = {
  told: (state, { item, to, how, on, note }) => {
    const { [item]: before = {}, ...others } = state.told
    const told = withTold(before, to, how, { on, note })
    const isEmpty = Object.keys(told).length === 0
    return { ...state, told: isEmpty ? others : { ...others, [item]: told } }
  },
}

export const toldSays: Says<typeof toldFacts> = {
  told: { mayShowMore: () => true },
}

export const toldSets: Sets<typeof toldFacts> = {
  told: {
    sets: ({ item, to }) => to.map((person) => `told ${item} ${person}`),
    of: ({ item }) => [said(item)],
    strictness: ({ how }) => (how === 'notTold' ? 2 : how === 'notNoted' ? 1 : 0),
  },
}

export const toldRemains: Remains<typeof toldFacts> = {
  told: {
    // Of what stays: whom it was told, and when; not what was noted beside it.
    afterClosing: ({ note: _note, ...fact }, state) => (isKept(state, fact.item) ? fact : null),
    asItHolds: toldAsItHolds,
  },
}

/**
 * Whether it may be noted that something was told, or was not. Refuses `item-unknown`, `person-unknown`, and
 * `participants-empty` where nobody is named: whom it was told is the whole point.
 */
function checkTold(
  { persons, meetings }: CaseState,
  { item, to, on }: CommandOf<'told'>,
): Refusal | null {
  const isThere = meetings.some(({ entries, agreements, bottomLines }) =>
    [...entries, ...agreements, ...bottomLines].some(({ id }) => id === item),
  )
  if (!isThere) return { code: 'item-unknown' }
  if (to.length === 0) return { code: 'participants-empty' }
  if (!to.every((id) => persons.some((each) => each.id === id))) return { code: 'person-unknown' }
  return on !== undefined && !isRealDate(on) ? { code: 'date-invalid' } : null
}

function withTold(
  before: CaseState['told'][string],
  to: readonly string[],
  how: FactOf<'told'>['how'],
  { on, note }: Pick<ToldTo, 'on' | 'note'>,
): CaseState['told'][string] {
  const others = Object.entries(before).filter(([person]) => !to.includes(person))
  if (how === 'notNoted') return Object.fromEntries(others)
  const said: ToldTo = {
    yes: how === 'told',
    ...(on !== undefined && { on }),
    ...(note !== undefined && { note }),
  }
  return Object.fromEntries([...others, ...to.map((person) => [person, said] as const)])
}

function toldAsItHolds(fact: FactOf<'told'>, state: CaseState): FactOf<'told'> | null {
  const told = entryAt(state.told, fact.item) ?? {}
  const to = fact.to.filter((person) => {
    const last = entryAt(told, person)
    const isLast = last?.on === fact.on && last?.note === fact.note
    return last !== undefined && isLast && last.yes === (fact.how === 'told')
  })
  if (to.length === 0 || fact.how === 'notNoted') return null
  return to.length === fact.to.length ? fact : { ...fact, to }
}
