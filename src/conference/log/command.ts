import type { GateAnswerId, Place } from '#guide'
import type { FactBody } from './facts'
import type { Participant } from '../plan/plan'
import type { Dissent } from '../values'

/** What no chair wishes as it is: it follows from another command. */
type Following =
  | 'caseOpened'
  | 'meetingStarted'
  | 'placeEntered'
  | 'gateAnswered'
  | 'phaseChosen'
  | 'phaseDeclared'
  | 'meetingClosed'
  | 'takenBack'
  | 'broughtBack'

/** Facts that a chair may wish as they are; `decide` only checks whether they may be. */
export type PlainWish = Exclude<FactBody, { type: Following }>
export type WishOf<Type extends PlainWish['type']> = Extract<PlainWish, { type: Type }>

/** Wishes from which more follows than one fact. */
export type Command =
  | PlainWish
  | { readonly type: 'openCase'; readonly code: string; readonly practice: boolean }
  /** Lets one of several readings hold; `thing` as `History.undecided` names it, `reading` the id of the fact. */
  | { readonly type: 'chooseReading'; readonly thing: string; readonly reading: string }
  /** Begins the meeting in that part with these people in the room. */
  | {
      readonly type: 'startMeeting'
      readonly meeting: string
      readonly part: string
      readonly present: readonly string[]
    }
  /**
   * Puts somebody at the table of a running meeting, or puts right who they are. `arrives`: they are in the room from
   * now on.
   */
  | {
      readonly type: 'putParticipant'
      readonly meeting: string
      readonly participant: Participant
      readonly arrives: boolean
    }
  /** Goes on in a part of its own for one who may not meet another that was in this part. */
  | { readonly type: 'beginOwnPart'; readonly meeting: string; readonly participant: string }
  | { readonly type: 'goTo'; readonly meeting: string; readonly place: Place }
  | { readonly type: 'goNext'; readonly meeting: string }
  | { readonly type: 'goBack'; readonly meeting: string }
  /** Says in which phase the family is (`vooraf.fase`), and goes on there. */
  | { readonly type: 'declarePhase'; readonly meeting: string; readonly phase: Place['phase'] }
  | {
      readonly type: 'answerGate'
      readonly meeting: string
      readonly question: string
      readonly answer: GateAnswerId
      readonly ground: string
      readonly differs: readonly Dissent[]
    }
  /** After a gate that leads to another phase. */
  | { readonly type: 'choosePhase'; readonly meeting: string; readonly when: 'now' | 'later' }
  | { readonly type: 'undo'; readonly meeting: string }
  | { readonly type: 'redo'; readonly meeting: string }
  | { readonly type: 'closeMeeting'; readonly meeting: string }

export type CommandOf<Type extends Command['type']> = Extract<Command, { type: Type }>
