import type { Guide, PhaseId, Question, QuestionId, QuestionKey } from '#guide'
import { keyOf, phaseOf } from '#guide'
import type { Entry } from '../entry/entry'
import type { Who } from '../values'
import type { Meeting } from '../state'

/** The entries of one question, in the order in which they were said. */
export function entriesOf(
  meeting: Meeting,
  phase: PhaseId,
  question: QuestionId,
): readonly Entry[] {
  return meeting.entries.filter((each) => each.phase === phase && each.question === question)
}

/** The ideas of a phase: the entries of all brainstorm questions together. */
export function ideasOf(meeting: Meeting, phase: PhaseId): readonly Entry[] {
  return meeting.entries.filter(
    (each) => each.phase === phase && each.question.startsWith('besluit.brainstorm'),
  )
}

/** How far a question is answered, for the dots in the route. */
export function isAnswered(meeting: Meeting, phase: PhaseId, question: Question): boolean {
  const key = keyOf(phase, question.id)
  if (entriesOf(meeting, phase, question.id).length > 0) return true
  const { answer } = question
  switch (answer.shape) {
    case 'phase':
    case 'family':
      return key in meeting.visited
    case 'detail':
      return entriesOf(meeting, phase, answer.of).some((each) =>
        answer.fields.some((field) => field !== 'by' && each[field] !== undefined),
      )
    case 'common':
      return isChosen(meeting.commons[key])
    case 'rank':
      return (meeting.rankings[key]?.order.length ?? 0) > 0
    case 'mark':
      return (meeting.markings[key]?.items.length ?? 0) > 0
    case 'score':
      return meeting.scores.some((each) => each.phase === phase && each.who.kind === 'participant')
    case 'grounds':
      return meeting.scores.some((each) => each.phase === phase && hasWords(each.ground))
    case 'familyScores':
      return meeting.scores.some((each) => each.phase === phase && isOfFamily(meeting, each.who))
    case 'gate':
      return key in meeting.gates
    case 'weigh':
      return ideasOf(meeting, phase).some((idea) => isWeighed(meeting, idea.id, answer.aspect))
    case 'interventions':
      return ideasOf(meeting, phase).some((idea) => meeting.chosen.includes(idea.id))
    case 'agreements':
      return meeting.agreements.some((each) => each.phase === phase)
    case 'bottomLines':
      return meeting.bottomLines.some(
        (each) => each.phase === phase && (answer.aspect === 'guard' || hasWords(each.ifBroken)),
      )
    case 'cooperation':
      return hasWords(meeting.cooperation?.[answer.aspect])
    case 'closingPlan':
      return meeting.closingPlan !== null
    case 'carriedOver':
      return (
        Object.keys(meeting.followUps).length + Object.keys(meeting.bottomLineChecks).length > 0
      )
    default:
      return false
  }
}

/** The keys of all questions of a phase that are answered in this meeting. */
export function answeredIn(
  guide: Guide,
  meeting: Meeting,
  phase: PhaseId,
): ReadonlySet<QuestionKey> {
  const questions = phaseOf(guide, phase).steps.flatMap((step) => step.questions)
  return new Set(
    questions
      .filter((question) => isAnswered(meeting, phase, question))
      .map((question) => keyOf(phase, question.id)),
  )
}

/** Whether somebody is of the family: by name, or as a client at the table. */
function isOfFamily({ plan }: Meeting, who: Who): boolean {
  if (who.kind !== 'participant') return who.kind === 'person'
  return plan.participants.some((each) => each.id === who.id && each.type === 'client')
}

/** An empty choice is one that was taken back. */
function isChosen(common: Meeting['commons'][string] | undefined): boolean {
  return common?.entry !== undefined || hasWords(common?.text)
}

/** Whether something was said there; blanks alone say nothing. */
function hasWords(text: string | undefined): boolean {
  return (text ?? '').trim() !== ''
}

function isWeighed(
  meeting: Meeting,
  idea: string,
  aspect: 'priority' | 'client' | 'expert' | 'bearable',
): boolean {
  const weighing = meeting.weighings[idea]
  if (aspect === 'priority') return meeting.chosen.includes(idea) || weighing?.ground !== undefined
  return weighing?.[aspect] !== undefined
}
