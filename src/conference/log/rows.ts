import type { Guide } from '#guide'
import type { CaseState, Meeting } from '../state'
import type { Who } from '../values'
import type { PlainWish, WishOf } from './command'
import type { CaseFactType, Fact, FactBody, FactOf, FactType, MeetingFactType } from './facts'
import type { Refusal } from './refusal'

/** The facts of a noun, as it lists their schemas. */
type Facts = readonly { readonly entries: { readonly type: { readonly literal: string } } }[]
type TypeIn<List extends Facts> = Extract<FactType, List[number]['entries']['type']['literal']>

/** What changes: for each fact of a meeting in this list, the meeting after it. */
export type Evolves<List extends Facts> = EvolvesOf<TypeIn<List> & MeetingFactType>
export type EvolvesOf<Type extends MeetingFactType> = {
  readonly [T in Type]: (meeting: Meeting, fact: FactOf<T>) => Meeting
}

/** As `Evolves`, of facts outside a meeting: the case after them. */
export type CaseEvolves<List extends Facts> = CaseEvolvesOf<TypeIn<List> & CaseFactType>
export type CaseEvolvesOf<Type extends CaseFactType> = {
  readonly [T in Type]: (state: CaseState, fact: FactOf<T>) => CaseState
}

/** What a check of a wish in a running meeting may look at. */
export interface CheckSituation {
  readonly guide: Guide
  readonly state: CaseState
  readonly meeting: Meeting
}

/** Wishes that ask for more than a look at a running meeting; `decide` asks for each by its name. */
type Elsewhere = 'meetingPlanned' | 'meetingCancelled' | 'meetingReopened' | 'agreementPut'
type Checked = Exclude<PlainWish['type'], Elsewhere>

/** What may be: for each fact in this list that a chair may wish as it is, why not; null where it may. */
export type Checks<List extends Facts> = ChecksOf<TypeIn<List> & MeetingFactType & Checked>
export type ChecksOf<Type extends Checked = MeetingFactType & Checked> = {
  readonly [T in Type]: (wish: WishOf<T>, situation: CheckSituation) => Refusal | null
}

/** As `Checks`, of wishes outside a meeting. */
export type CaseChecks<List extends Facts> = CaseChecksOf<TypeIn<List> & CaseFactType & Checked>
export type CaseChecksOf<Type extends Checked = CaseFactType & Checked> = {
  readonly [T in Type]: (wish: WishOf<T>, state: CaseState) => Refusal | null
}

/**
 * Texts and choices that have no id and no part of their own, such as the ground of a gate: each with its key (`textKey`), what
 * it says, and the part where it was said in another than it stands in.
 */
export type KeyedTexts = readonly (readonly [
  key: string,
  text: string,
  part?: string | undefined,
])[]

export interface Said<Type extends FactType> {
  /** The thing that it puts there, as undo tells of it. */
  readonly puts?: (fact: FactOf<Type>) => {
    readonly id: string
    readonly text?: string
    /** Whose number it is. */
    readonly who?: Who
  }
  /** The id of the thing that it takes away. */
  readonly takesAway?: (fact: FactOf<Type>) => string
  /** The texts and choices without an id of the one thing that it changes, as they stand in this meeting. */
  readonly keyedTexts?: (meeting: Meeting, fact: FactOf<Type>) => KeyedTexts
  /** Nobody hears these texts now: they are heard when the numbers are revealed. */
  readonly isUnheard?: (before: Meeting, fact: FactOf<Type>) => boolean
  /** The meeting after it, in which is remembered who heard it. */
  readonly hears?: (
    after: Meeting,
    fact: FactOf<Type>,
    before: Meeting,
    earlier: readonly Meeting[],
  ) => Meeting
  /** Whether those in the room may see more of what was there before; left out where it only adds. */
  readonly mayShowMore?: (
    body: Extract<FactBody, { type: Type }>,
    running: Meeting,
    state: CaseState,
  ) => boolean
}

/**
 * What is said: for each fact in this list who heard it and what more may be seen because of it. `nothing`: it has no
 * words that are remembered, and only adds to what is seen, or is itself the chair's answer to who is here and what may hang.
 */
export type Says<List extends Facts> = SaysOf<TypeIn<List>>
export type SaysOf<Type extends FactType> = { readonly [T in Type]: Said<T> | 'nothing' }

/** What a fact of that type says, without its envelope. */
type BodyOf<Type extends FactType> = Extract<FactBody, { type: Type }>

export interface Setting<Type extends FactType> {
  /** The things that it sets, by name: of each a later fact holds instead. */
  readonly sets: (fact: BodyOf<Type>) => readonly string[]
  /**
   * Things that it lets be seen, was told of or said yes to, as its writer saw them: where another device had put them in
   * other words, it does not hold.
   */
  readonly of?: (fact: BodyOf<Type>) => readonly string[]
  /**
   * Where two devices set the same thing: how little may be seen, heard, or said to somebody by this one. The highest holds
   * until somebody chooses; left out where it makes no difference.
   */
  readonly strictness?: (fact: BodyOf<Type>) => number
}

/**
 * What is set: for each fact in this list of which things it is the latest word. `adds`: it stands beside all others.
 * From this follow which facts it takes the place of, and where two devices said something different of the same thing.
 */
export type Sets<List extends Facts> = SetsOf<TypeIn<List>>
export type SetsOf<Type extends FactType> = { readonly [T in Type]: Setting<T> | 'adds' }

/** What is asked to say what of a fact is needed to read the agreements. */
export interface Reading {
  readonly state: CaseState
  readonly persons: ReadonlySet<string>
  /** The last fact of its type in the log. */
  readonly isLast: (fact: Fact) => boolean
}

/** What a fact is of, as it stands in the end: its meeting, or the case. */
type OwnOf<F extends Fact> = F extends { readonly meeting: string } ? Meeting : CaseState

export interface MayRemain<F extends Fact> {
  /** Where only the agreements of a case stay: it stays as it is, it goes, or this of it is needed; null for nothing. */
  readonly afterClosing:
    'stays' | 'goes' | ((fact: F, own: OwnOf<F>, reading: Reading) => Fact | null)
  /** The one thing that it puts, which a later fact can replace or remove. */
  readonly subject?: (fact: F) => string
  /** It stands in a list: this fact with what the last one of its subject put there. */
  readonly reworded?: (fact: F, last: F) => F
  /** Reworded in its first place: with the part that its thing has in the state, where that is none. */
  readonly inNoPart?: (fact: F, meeting: Meeting) => F
  /** Reworded in its first place: with who heard the last words. */
  readonly withLastHearers?: (fact: F, state: CaseState) => F
  /** Without the words that do not stand any more. */
  readonly onlyStanding?: (fact: F, own: OwnOf<F>) => F
  /** As far as it holds in the end; null where nothing of it does. */
  readonly asItHolds?: (
    fact: F,
    state: CaseState,
    isRenamedLater: (person: string) => boolean,
  ) => F | null
  /** Without an entry that it names among others. */
  readonly withoutEntry?: (fact: F, entry: string) => F
  /** Whether what `put` says last of something goes with this removal; of a fact of a meeting, `put` is of that meeting too. */
  readonly removes?: (fact: F, put: Fact) => boolean
}

/** What remains of a fact once its meeting is closed, and once only the agreements of its case are kept. */
type Remaining<Type extends FactType> = MayRemain<FactOf<Type>> &
  (Type extends `${string}Removed`
    ? { readonly removes: NonNullable<MayRemain<FactOf<Type>>['removes']> }
    : unknown)

/** What remains, for each fact in this list. */
export type Remains<List extends Facts> = RemainsOf<TypeIn<List>>
export type RemainsOf<Type extends FactType> = { readonly [T in Type]: Remaining<T> }
