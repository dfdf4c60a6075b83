import { ok, refused } from '#base'
import type { Guide, Lead, Place } from '#guide'
import { findQuestion, keyOf, leadOf, placeOfLead, startOf } from '#guide'
import type { FactBody } from '../log/facts'
import type { GateAnswered } from './gate'
import type { Meeting } from '../state'
import type { CommandOf } from '../log/command'
import type { Decision } from '../log/decide'
import { entering } from '../course/walk'

/**
 * Answers a gate. Leads on, straight to a step, or to another phase: then the chair still chooses now or later.
 * Refuses `not-a-gate`, `answer-unknown`.
 */
export function answerGate(
  guide: Guide,
  meeting: Meeting,
  { question, answer, ground, differs }: CommandOf<'answerGate'>,
): Decision {
  const { phase } = meeting
  const found = findQuestion(guide, phase, question)
  if (found?.answer.shape !== 'gate') return refused({ code: 'not-a-gate' })
  const lead = leadOf(found, answer)
  if (lead === undefined) return refused({ code: 'answer-unknown' })
  const gate = { phase, question, part: meeting.part, answer, ground, differs }
  const leads = lead.to === 'phase' ? lead.phase : null
  const answered: FactBody = { type: 'gateAnswered', meeting: meeting.id, gate, leads }
  return ok(isAmended(meeting, gate) ? [answered] : [answered, ...following(guide, meeting, lead)])
}

/**
 * Goes to the phase that a gate led to: now, at its beeldvorming, or when the meeting is closed. What was
 * planned for later may still be done now.
 */
export function choosePhase(guide: Guide, meeting: Meeting, when: 'now' | 'later'): Decision {
  const phase = meeting.toChoose ?? meeting.later
  if (phase === null) return refused({ code: 'no-phase-to-choose' })
  const chosen: FactBody = { type: 'phaseChosen', meeting: meeting.id, phase, when }
  if (when === 'later') return ok([chosen])
  return ok([chosen, entering(meeting, startOf(guide, phase, 'beeldvorming'))])
}

/** Whether a gate keeps its answer and only its ground or dissent changes: then nobody goes anywhere. */
function isAmended(meeting: Meeting, gate: GateAnswered): boolean {
  const before = meeting.gates[keyOf(gate.phase, gate.question)]
  if (before?.answer !== gate.answer) return false
  const words = ({ ground, differs }: GateAnswered) => JSON.stringify([ground, differs])
  return words(before) !== words(gate)
}

function following(guide: Guide, meeting: Meeting, lead: Lead): readonly FactBody[] {
  if (lead.to !== 'step') return []
  const from: Place = meeting.place ?? startOf(guide, meeting.phase, 'vooraf')
  const place = placeOfLead(guide, from, lead)
  return place === undefined ? [] : [entering(meeting, place)]
}
