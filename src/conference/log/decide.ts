import type { Result } from '#base'
import { ok, refused } from '#base'
import type { Guide } from '#guide'
import type { FactBody } from './facts'
import type { History } from './history'
import type { CaseState, Meeting } from '../state'
import { coverFor } from '../visibility/coverFor'
import { agreementPut } from '../agreement/facts'
import { checkPlan } from '../plan/facts'
import { checksOfCase, meetingChecks } from './nouns'
import type { CheckSituation } from './rows'
import { chooseReading } from './chooseReading'
import type { Command, PlainWish } from './command'
import { openCase } from '../case/closing'
import { closeMeeting, startMeeting, mayReopen } from '../course/course'
import { answerGate, choosePhase } from '../gate/gates'
import type { Refusal } from './refusal'
import { redo, undo } from './undo'
import { beginOwnPart, duringOf, putParticipant } from '../room/table'
import { declarePhase, goBack, goNext, goTo } from '../course/walk'

/** The facts that follow from a command, or why it is refused. */
export type Decision = Result<readonly FactBody[], Refusal>

/**
 * What happens when the chair wishes this. Pure and total; a refusal is a value with a code. Where those in the room may
 * see more afterwards than before, or the wall holds what one who comes in may not know, the wall covers and asks.
 */
export function decide(guide: Guide, history: History, command: Command): Decision {
  const decided = decideWish(guide, history, command)
  if (!decided.ok) return decided
  const covers = coverFor(guide, history, decided.value)
  return covers === null ? decided : ok([...decided.value, covers])
}

function decideWish(guide: Guide, history: History, command: Command): Decision {
  const { state } = history
  if (!('meeting' in command)) return decideOnCase(history, command)
  const meeting = state.meetings.find((each) => each.id === command.meeting)
  if (command.type === 'meetingPlanned') {
    // A meeting that is closed is definitive, its table included.
    if (meeting?.status === 'closed') return refused({ code: 'meeting-not-running' })
    return granted(command, checkPlan(command.plan, state))
  }
  if (meeting === undefined) return refused({ code: 'meeting-unknown' })
  if (command.type === 'meetingCancelled') {
    return granted(command, meeting.status === 'planned' ? null : { code: 'meeting-already-begun' })
  }
  if (command.type === 'startMeeting') return startMeeting(guide, state, meeting, command)
  if (command.type === 'meetingReopened')
    return granted(command, mayReopen(history, meeting, command))
  if (meeting.status !== 'running') return refused({ code: 'meeting-not-running' })
  return decideInMeeting(guide, history, meeting, command)
}

type InCourse = Exclude<
  Extract<Command, { meeting: string }>,
  { type: 'meetingPlanned' | 'meetingCancelled' | 'startMeeting' | 'meetingReopened' }
>

function decideInMeeting(
  guide: Guide,
  history: History,
  meeting: Meeting,
  command: InCourse,
): Decision {
  switch (command.type) {
    case 'goTo':
      return goTo(guide, meeting, command.place)
    case 'goNext':
      return goNext(guide, meeting)
    case 'goBack':
      return goBack(guide, meeting)
    case 'declarePhase':
      return declarePhase(guide, meeting, command.phase)
    case 'answerGate':
      return answerGate(guide, meeting, command)
    case 'choosePhase':
      return choosePhase(guide, meeting, command.when)
    case 'undo':
      return undo(history, meeting)
    case 'redo':
      return redo(history, meeting)
    case 'closeMeeting':
      return closeMeeting(meeting)
    case 'agreementPut':
      return agreementPut(meeting, command)
    case 'putParticipant':
      return putParticipant(history.state, meeting, command)
    case 'beginOwnPart':
      return beginOwnPart(history.state, meeting, command.participant)
    default: {
      const check = meetingChecks[command.type] as (
        wish: PlainWish,
        situation: CheckSituation,
      ) => Refusal | null
      return granted(command, check(command, { guide, state: history.state, meeting }))
    }
  }
}

function decideOnCase(history: History, command: Exclude<Command, { meeting: string }>): Decision {
  if (command.type === 'openCase') return openCase(history, command)
  if (command.type === 'chooseReading') return chooseReading(history, command)
  const check = checksOfCase[command.type] as (wish: PlainWish, state: CaseState) => Refusal | null
  const isOfMeeting = command.type === 'personPut' || command.type === 'relationPut'
  const wish = isOfMeeting ? { ...command, ...duringOf(history.state) } : command
  return granted(wish, check(command, history.state))
}

function granted(wish: PlainWish, refusal: Refusal | null): Decision {
  return refusal === null ? ok([wish]) : refused(refusal)
}
