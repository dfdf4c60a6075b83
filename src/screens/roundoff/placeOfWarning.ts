import type { Agreement, Meeting, Warning } from '#conference'
import type { Guide, PhaseId, Place, QuestionId } from '#guide'
import { placeOf } from '#guide'

/** The question at which a hint can be mended; undefined where this guide does not ask it. */
export function placeOfWarning(
  guide: Guide,
  meeting: Meeting,
  warning: Warning,
): Place | undefined {
  const { phase, question } = targetOf(meeting, warning)
  return placeOf(guide, phase, question)
}

interface Target {
  readonly phase: PhaseId
  readonly question: QuestionId
}

function targetOf(meeting: Meeting, { code, item }: Warning): Target {
  const { entries, agreements, bottomLines, scores, phase } = meeting
  switch (code) {
    case 'worry-without-source':
    case 'unknown-without-owner': {
      const entry = entries.find((each) => each.id === item)
      return { phase: entry?.phase ?? phase, question: entry?.question ?? 'beeld.onbekend' }
    }
    case 'date-before-meeting':
    case 'bottom-line-without-guard': {
      const bottomLine = bottomLines.find((each) => each.id === item)
      if (bottomLine === undefined) return agreedAt(agreements, item, phase)
      return { phase: bottomLine.phase, question: 'besluit.bodemeisen' }
    }
    case 'family-member-not-heard':
      return { phase, question: 'schaal.betrokkenen' }
    case 'family-member-out-of-view':
      return { phase, question: 'beeld.krachten' }
    case 'number-without-agreement': {
      const score = scores.find((each) => each.id === item)
      return { phase: score?.phase ?? phase, question: 'besluit.wieDoetWat' }
    }
    case 'lead-open':
      return { phase, question: item === 'next' ? 'besluit.vervolg' : 'besluit.informeren' }
    default:
      return agreedAt(agreements, item, phase)
  }
}

function agreedAt(agreements: readonly Agreement[], id: string, phase: PhaseId): Target {
  const agreement = agreements.find((each) => each.id === id)
  return { phase: agreement?.phase ?? phase, question: 'besluit.wieDoetWat' }
}
