import type { FIELDS, NamesWhere, Noun, ScoreValue } from '#conference'
import type { ChoiceValue, PhaseId } from '#guide'

declare const mayHang: unique symbol
/** A text that was found fit for the wall. Only `project/wallVisibility.ts` makes one; a plain string does not fit. */
export type WallText = string & { readonly [mayHang]: true }

/** One line: a text with what may be told about it. */
export interface WallLine {
  readonly id: string
  readonly text: WallText
  /** Who said it. */
  readonly source: WallText | null
  readonly about: readonly WallText[]
  readonly person: WallText | null
  readonly certainty: 'fact' | 'suspicion' | 'opinion' | null
  readonly value: ChoiceValue | null
  readonly when: WallText | null
  /** Further particulars, each with the name of its field. */
  readonly more: readonly FieldLine<'entry'>[]
  readonly nature: 'static' | 'dynamic' | null
  readonly reach: 'individual' | 'systemic' | null
  /** The line that this one says more about. */
  readonly of: string | null
}

/** A field whose row says that it may be on the wall, and what stands in it; null for a flag, which its name says. */
export interface FieldLine<Of extends Noun> {
  readonly field: NamesWhere<(typeof FIELDS)[Of], { readonly wall: true }>
  readonly text: WallText | null
}

export interface Differs {
  readonly name: WallText
  readonly reason: WallText
}

/** The scaling question: covered, only how many answered; revealed, every dot with its name. Never an average. */
export interface Scale {
  readonly kind: 'scale'
  readonly best: 'low' | 'high'
  readonly revealed: boolean
  readonly answered: number
  readonly asked: number
  readonly dots: readonly {
    readonly id: string
    readonly name: WallText
    readonly side: 'professional' | 'family'
    readonly number: number
    /** What was said before the discussion changed it. */
    readonly first: number | null
    readonly ground: WallText | null
  }[]
  /** Who gave no number, and in which way. */
  readonly without: readonly {
    readonly id: string
    readonly name: WallText
    readonly side: 'professional' | 'family'
    readonly how: Exclude<ScoreValue['kind'], 'number'> | 'unanswered'
    readonly because: WallText | null
  }[]
  /** Whether the grounds are asked here, so that they are shown large. */
  readonly grounds: boolean
  /** Whether only the family is asked here. */
  readonly onlyFamily: boolean
  /** The numbers of the meeting before, of the same phase; only once those of now are revealed. */
  readonly earlier: LastScores | null
}

/** Numbers of the meeting in which they were revealed last; never of a scale that turns the other way. */
export interface LastScores {
  readonly phase: PhaseId
  readonly best: 'low' | 'high'
  /** ISO date and time of that meeting. */
  readonly at: WallText
  readonly numbers: readonly { readonly name: WallText; readonly number: number }[]
}

/** How many dots were placed on a line. */
export interface DotsOn {
  readonly line: string
  readonly count: number
}

export interface Followed {
  readonly agreement: string
  readonly status: 'done' | 'partly' | 'circumstances' | 'notDone'
}

export interface Checked {
  readonly bottomLine: string
  readonly kept: boolean | null
  readonly change: 'kept' | 'changed' | 'dropped' | null
}

export interface WeighedIdea {
  readonly line: WallLine
  readonly chosen: boolean
  readonly client: boolean | null
  readonly bearable: 'low' | 'middle' | 'high' | null
  readonly term: 'short' | 'long' | null
  readonly level: 'family' | 'network' | 'basic' | 'specialist' | 'pressure' | null
  /** Why it has priority; how the subject experts look at it; what there is to say of what can be borne. */
  readonly ground: WallText | null
  readonly expert: WallText | null
  readonly bearableNote: WallText | null
}

export interface WallAgreement {
  readonly id: string
  readonly who: WallText | null
  readonly withWhom: readonly WallText[]
  readonly what: WallText
  /** ISO date. */
  readonly by: WallText | null
  readonly moment: WallText | null
  readonly for: readonly WallText[]
  readonly why: WallText | null
  readonly more: readonly FieldLine<'agreement'>[]
  readonly affirmed: boolean
}

export interface BottomLineLine {
  readonly id: string
  readonly text: WallText
  /** How we see it. */
  readonly seenBy: WallText | null
  readonly guard: WallText | null
  readonly for: readonly WallText[]
  /** ISO date. */
  readonly check: WallText | null
  readonly ifBroken: WallText | null
  readonly decides: WallText | null
  readonly more: readonly FieldLine<'bottomLine'>[]
}

export interface CooperationLine {
  readonly field: FieldLine<'cooperation'>['field']
  readonly text: WallText
}
