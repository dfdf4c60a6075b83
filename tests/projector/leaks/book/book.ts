import type { Plan, Relation, ScoreValue, Who } from '#conference'

/**
 * What an onlooker writes down of a case, from what the chair does: who is where, who heard what, what was told and
 * released. Nothing here comes from the code that is looked at.
 */
export interface Book {
  /** How each person of the family is called now. */
  readonly persons: Map<string, string>
  /** By their key. */
  readonly relations: Map<string, Relation>
  /** Persons and relations that were put down while a meeting ran: where, and who was there. */
  readonly noted: Map<string, Noted>
  /** Persons and relations that the chair looked at, so that they may stand in the drawing. */
  readonly looked: Set<string>
  /** Who saw them in the drawing, since they have the words that they have. */
  readonly drawnFor: Map<string, readonly Hearing[]>
  /** In which part of which meeting the drawing showed them: `meeting part key`. */
  readonly drawnIn: Set<string>
  readonly apart: (readonly [string, string])[]
  /** By what was told, then by person. */
  readonly told: Map<string, Map<string, Telling>>
  /** In the order in which they were begun. */
  readonly meetings: Notes[]
}

export interface Noted {
  readonly meeting: string
  readonly part: string
  readonly heard: readonly Hearing[]
}

interface Telling {
  readonly yes: boolean
  /** The words that were told. */
  readonly words: string
}

/** That somebody was in the room for a while. */
export interface Visit {
  readonly participant: string
  readonly part: string
  /** Not by a wrong tick, and not only expected. */
  real: boolean
}

/** That somebody heard something, if all of these visits were real; without visits it was released for them. */
export interface Hearing {
  readonly meeting: string
  readonly participant: string
  readonly visits: readonly Visit[]
}

/** Something said, written or chosen. */
export interface Thing {
  readonly key: string
  /** Where it was said: a part, or of none where words of two parts stand in it. */
  readonly part: string
  /** What of it is read: other words are heard anew. */
  readonly words: string
  readonly audience: 'everyone' | 'professionals' | 'chair'
  /** Whom it is about or for, who says it, does it, guards it. */
  readonly whom: readonly Who[]
  /** It was noted that it was told nobody. */
  readonly toldNobody: boolean
  /** What it says more about. */
  readonly of: string | undefined
  /** Of an entry: in which phase it was said. */
  readonly phase: string | undefined
  readonly heard: readonly Hearing[]
}

/** A number as it stands: of whom, in which phase. */
export interface Given {
  readonly id: string
  readonly phase: string
  readonly who: Who
  readonly value: ScoreValue
}

/** What the onlooker notes of one meeting. */
export interface Notes {
  readonly id: string
  plan: Plan
  /** Whose seat it was that went from the plan. */
  readonly seatsBefore: Map<string, string>
  status: 'planned' | 'running' | 'closed'
  part: string
  present: readonly string[]
  visits: readonly Visit[]
  /** The visits that go on. */
  here: readonly Visit[]
  covered: boolean
  /** The chair has yet to look who is in the room. */
  asked: boolean
  acute: boolean
  things: Map<string, Thing>
  /** By phase and who. */
  numbers: Map<string, Given>
  /** To which parts something was released. */
  released: Map<string, ReadonlySet<string>>
  /** By phase the parts in which the numbers were revealed. */
  revealed: Map<string, ReadonlySet<string>>
  /** As it was when the wall let go of the chair. */
  held: Pick<Notes, 'things' | 'numbers' | 'revealed'> | null
}

/** Words of two parts stand in it: it is of none. */
export const OF_NO_PART = '+'

export function emptyBook(): Book {
  return {
    persons: new Map(),
    relations: new Map(),
    noted: new Map(),
    looked: new Set(),
    drawnFor: new Map(),
    drawnIn: new Set(),
    apart: [],
    told: new Map(),
    meetings: [],
  }
}

export function notesOf(id: string, plan: Plan): Notes {
  return {
    id,
    plan,
    seatsBefore: new Map(),
    status: 'planned',
    part: plan.parts[0]?.id ?? 'A',
    present: [],
    visits: [],
    here: [],
    covered: false,
    asked: false,
    acute: false,
    things: new Map(),
    numbers: new Map(),
    released: new Map(),
    revealed: new Map(),
    held: null,
  }
}
