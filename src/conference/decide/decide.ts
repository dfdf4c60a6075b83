import type { Result } from '#base'
import { ok, refused } from '#base'
import type { Guide } from '#guide'
import type { FactBody } from '../facts'
import type { History } from '../history'
import type { Meeting } from '../state'
import { coverFor } from '../visibility/coverFor'
import { agreementPut } from './agreementPut'
import { checkPlan } from './checkPlan'
import { meetingChecks } from './checks'
import type { Command, PlainWish } from './command'
import { checkClosing, checkRetention } from './closing'
import { closeMeeting, startMeeting } from './course'
import { answerGate, choosePhase } from './gates'
import { mayReopen } from './mayReopen'
import type { Refusal } from './refusal'
import { redo, undo } from './undo'
import { beginOwnPart, duringOf, putParticipant } from './table'
import { checkTold } from './told'
import { declarePhase, goBack, goNext, goTo } from './walk'

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
        situation: { guide: Guide; state: History['state']; meeting: Meeting },
      ) => Refusal | null
      return granted(command, check(command, { guide, state: history.state, meeting }))
    }
  }
}

function decideOnCase(
  { state, facts }: History,
  command: Exclude<Command, { meeting: string }>,
): Decision {
  const known = (id: string) => state.persons.some((each) => each.id === id)
  switch (command.type) {
    case 'openCase': {
      if (facts.length > 0) return refused({ code: 'case-already-opened' })
      if (command.code.trim() === '') return refused({ code: 'code-empty' })
      return ok([{ type: 'caseOpened', code: command.code.trim(), practice: command.practice }])
    }
    case 'codeChanged':
      return granted(command, command.code.trim() === '' ? { code: 'code-empty' } : null)
    case 'personPut':
      return granted(
        { ...command, ...duringOf(state) },
        command.person.label.trim() === '' ? { code: 'text-empty' } : null,
      )
    case 'keptApartPut': {
      const { one, other, ground } = command.keptApart
      if (!known(one) || !known(other)) return refused({ code: 'person-unknown' })
      return granted(command, ground.trim() === '' ? { code: 'ground-empty' } : null)
    }
    case 'relationPut': {
      const { from, to } = command.relation
      return granted(
        { ...command, ...duringOf(state) },
        known(from) && known(to) ? null : { code: 'person-unknown' },
      )
    }
    case 'told':
      return granted(command, checkTold(state, command))
    case 'caseClosed':
      return granted(command, checkClosing(state, command))
    case 'retentionSet':
      return granted(command, checkRetention(command))
    default:
      return ok([command])
  }
}

function granted(wish: PlainWish, refusal: Refusal | null): Decision {
  return refusal === null ? ok([wish]) : refused(refusal)
}
