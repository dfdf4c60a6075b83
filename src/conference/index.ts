// conference: the kernel. What a case conference is: facts, what may happen (`decide`), what follows
// (`evolve`), and questions to the state. Pure; knows no screen and no disk.
export type { CaseLog, StorageTrouble, StoredCase } from './caseLog'
export type { Fact, FactBody, FactType } from './facts'
export { isMeetingFact, isUndoable, parseFact } from './facts'
export type { CaseState, ClockState, Meeting, Wall } from './state'
export { emptyCase } from './state'
export type { History } from './history'
export { advance, emptyHistory, fold, replay } from './history'
export type { Command } from './decide/command'
export type { Decision } from './decide/decide'
export { decide } from './decide/decide'
export type { Refusal } from './decide/refusal'
export { putsTogether } from './decide/checkPlan'
export type { Audience, Dissent, Who } from './model/pieces'
export { NO_PART, whoKey } from './model/pieces'
export type { KeptApart, Person, Relation } from './model/family'
export type { MeetingPart, Participant, Plan } from './model/plan'
export type { Entry, Weighing } from './model/entry'
export type { Score, ScoreValue } from './model/score'
export type { Common, Dots, GateAnswered, Marking, Ranking } from './model/choice'
export type {
  Agreement,
  BottomLine,
  BottomLineCheck,
  ClosingPlan,
  Cooperation,
  FollowUp,
} from './model/agreement'
export type { ChairNote, Parked } from './model/table'
export type { ClockReading, StepMinutes } from './ask/clock'
export { minutesAt, readClock } from './ask/clock'
export type { OpenAgreement } from './ask/agreements'
export { isSettled, openAgreements, standingBottomLines } from './ask/agreements'
export { answeredIn, entriesOf, ideasOf, isAnswered } from './ask/answers'
export type { Balance } from './ask/balance'
export { balanceOf } from './ask/balance'
export type { EarlierScores } from './ask/earlier'
export { earlierScores } from './ask/earlier'
export type { LastTime } from './ask/lastTime'
export { lastTime } from './ask/lastTime'
export { plannedMinutes } from './ask/plannedMinutes'
export { roomAwaitsCheck } from './ask/roomAwaitsCheck'
export type { LastScores } from './ask/lastScores'
export { lastScores } from './ask/lastScores'
export { nameOf, nameOfParticipant, personLabel } from './ask/party'
export { loose, saidLoose } from './ask/loose'
export type { Said } from './ask/seen'
export {
  belongsHere,
  familyIsPresent,
  inTheRoom,
  isFamilySide,
  isSplit,
  mayBeSeen,
  mayBeShared,
} from './ask/seen'
export type { CaseSummary } from './ask/summary'
export { parseSummary, summaryOf } from './ask/summary'
export type { Warning } from './ask/warnings'
export { isHeard, warningsOf } from './ask/warnings'
export { withoutRemovedText } from './erase'
export type { AgreementLine, Called } from './read/agreementLine'
export { readAgreementLine } from './read/agreementLine'
export { readDutchDate } from './read/dutchDate'
