import type { PhaseId, Place, QuestionKey, StepId } from '#guide'
import type { Agreement, FollowUp } from './agreement/agreement'
import type { BottomLine, BottomLineCheck } from './bottomLine/bottomLine'
import type { ClosingPlan, Cooperation } from './cooperation/cooperation'
import type { Common, Dots, Marking, Ranking, Weighing } from './choice/choice'
import type { GateAnswered } from './gate/gate'
import type { Entry } from './entry/entry'
import type { During, KeptApart, Person, Relation } from './person/person'
import type { Plan } from './plan/plan'
import type { SafetyNote } from './safety/safety'
import type { Score } from './score/score'
import type { ChairNote, Parked } from './table/table'

type ById<Value> = Readonly<Record<string, Value>>

/** What hangs on the wall, as the log tells it. */
export interface Wall {
  readonly covered: boolean
  /** The place that hangs there. */
  readonly place: Place | null
  /** The meeting as it was when the wall let go of the chair; null while the wall follows. */
  readonly held: Meeting | null
  /** Type size, 1 = as designed. */
  readonly size: number
}

/** How the minutes of a meeting ran; milliseconds and instants. */
export interface ClockState {
  readonly startedAt: string | null
  readonly closedAt: string | null
  /** Since when the present step or question runs; null while the clock stands still. */
  readonly runningSince: string | null
  /** Time spent, per `phase.step`, per question key and per part (`partKey`), without what runs now. */
  readonly spent: Readonly<Record<string, number>>
}

/** That a meeting was opened again. */
export interface Reopening {
  /** The instant at which it was opened again. */
  readonly at: string
  /** Until then it was definitive since this instant; null where that is not known. */
  readonly closedAt: string | null
  /** Why; empty where it was ended by mistake. */
  readonly ground: string
  /** The meeting ended again since, and its log was sealed with what turned out in between. */
  readonly closedAgain?: true | undefined
}

/** That somebody was in the room for a while, in one part. */
export interface Stay {
  readonly participant: string
  readonly part: string
  /** Not where the tick was wrong, or where somebody was only expected and the chair has not looked yet. */
  readonly counts: boolean
  /** Others on which it hangs, by their places in `stays`: where one of them does not count, neither does this. */
  readonly needs?: readonly number[]
  /** Of what only the log says that they heard it: the stay in which that was, by its place in `stays`. */
  readonly during?: number | undefined
}

/** Things that were said while the same people were in the room. */
export interface HeardSpan {
  /** Places in `stays`. */
  readonly here: readonly number[]
  /** Ids of entries, agreements …, and the names of what has no id (`textKey`). */
  readonly keys: readonly string[]
}

/** Whether somebody of the family was told something that they did not hear themselves. */
export interface ToldTo {
  readonly yes: boolean
  /** ISO date. */
  readonly on?: string | undefined
  readonly note?: string | undefined
}

export interface Meeting {
  readonly id: string
  readonly plan: Plan
  /** Whose seat it was, by its id, of those who went from the plan since the meeting began: what they said stays theirs. */
  readonly seatsBefore: ById<string>
  readonly status: 'planned' | 'running' | 'closed'
  /** Each time it was opened again after it was definitive; the trace stays. */
  readonly reopened: readonly Reopening[]
  readonly place: Place | null
  /** The steps in the order in which they were entered, each with the part that was there. */
  readonly route: readonly {
    readonly phase: PhaseId
    readonly step: StepId
    readonly part: string
    readonly at: string
  }[]
  readonly visited: Readonly<Record<QuestionKey, true>>
  readonly part: string
  /** Who is in the room now. */
  readonly present: readonly string[]
  /** Everyone who was there at any time, per part. */
  readonly attendance: ById<readonly string[]>
  /** Each time that somebody was in the room, in the order in which they were noted. */
  readonly stays: readonly Stay[]
  /** Which of `stays` go on now: who is known to be in the room. */
  readonly here: readonly number[]
  /** Who was in the room when something got the words that it has: the last span that names a key holds. */
  readonly heard: readonly HeardSpan[]
  /** The wall stays covered until the chair has looked who is in the room. */
  readonly roomAsked: boolean
  readonly movements: readonly {
    readonly participant: string
    readonly present: boolean
    readonly at: string
  }[]
  readonly wall: Wall
  readonly clock: ClockState
  readonly acute: boolean
  readonly acuteTimes: readonly string[]
  /** What was done, where it was written down, by the instant at which the danger began. For the chair. */
  readonly acuteNotes: ById<string>
  readonly paused: boolean
  readonly entries: readonly Entry[]
  /** In which part something was said that carries no part of its own, by its name in `visibility/textKey`. */
  readonly saidIn: ById<string>
  /** Parts to which an item was released, by its id. */
  readonly released: ById<readonly string[]>
  readonly rankings: ById<Ranking>
  readonly markings: ById<Marking>
  readonly commons: ById<Common>
  readonly dots: readonly Dots[]
  readonly scores: readonly Score[]
  /** Phases whose scores are revealed, in whatever part. */
  readonly revealed: readonly PhaseId[]
  /** For each phase the parts in which its scores are revealed: in each part the chair does so anew. */
  readonly revealedIn: ById<readonly string[]>
  readonly gates: ById<GateAnswered>
  readonly gatesPassedOver: ById<string>
  /** The phase to which a gate led, as long as the chair has not chosen now or later. */
  readonly toChoose: PhaseId | null
  /** The phase chosen for the next meeting, or null. */
  readonly later: PhaseId | null
  /** The gate that led to `toChoose` or `later`; only another answer to that gate takes its lead back. */
  readonly ledBy: QuestionKey | null
  /** The phase in which the chair is now; a look at another one changes it. */
  readonly phase: PhaseId
  /** The phase that the meeting decided to work in: as planned, declared, chosen, or where a gate leads on. */
  readonly decided: PhaseId
  /** A gate led straight to the closing plan. */
  readonly closing: boolean
  readonly weighings: ById<Weighing>
  readonly chosen: readonly string[]
  readonly agreements: readonly Agreement[]
  readonly affirmed: ById<boolean>
  readonly bottomLines: readonly BottomLine[]
  readonly cooperation: Cooperation | null
  readonly closingPlan: ClosingPlan | null
  readonly followUps: ById<FollowUp>
  readonly bottomLineChecks: ById<BottomLineCheck>
  readonly safety: readonly SafetyNote[]
  readonly parked: readonly Parked[]
  readonly notes: readonly ChairNote[]
  readonly round: { readonly spoke: readonly string[] } | null
}

/** A case as the fold of its log. */
export interface CaseState {
  readonly code: string
  readonly practice: boolean
  readonly persons: readonly Person[]
  readonly relations: readonly Relation[]
  readonly keptApart: readonly KeptApart[]
  /** The phase in which the case stands. */
  readonly phase: PhaseId
  readonly meetings: readonly Meeting[]
  /** In which part of which meeting persons and relations were put down while one ran, by their key. */
  readonly notedIn: ById<During>
  /** Persons and relations that the chair looked at before they hang in the drawing, by their key. */
  readonly looked: readonly string[]
  /** By the id of what was told, then by person. */
  readonly told: ById<ById<ToldTo>>
  readonly closed: Closing | null
  /** The instant at which it was begun; null where nothing was noted yet. */
  readonly openedAt: string | null
  /** The end date that was chosen, and why; null where the term of the organisation holds. */
  readonly retention: { readonly until: string; readonly ground: string } | null
}

/** That a case was closed. */
export interface Closing {
  /** The instant at which it was closed. */
  readonly at: string
  readonly ground: string
  /** What was kept of it; left out where nothing was asked about that, so that all of it is still there. */
  readonly kept?: 'agreements' | 'everything' | undefined
}

/** A case of which nothing was noted yet. */
export const emptyCase: CaseState = {
  code: '',
  practice: false,
  persons: [],
  relations: [],
  keptApart: [],
  phase: 'directeVeiligheid',
  meetings: [],
  notedIn: {},
  looked: [],
  told: {},
  closed: null,
  openedAt: null,
  retention: null,
}
