import type { Meeting, Warning } from '#conference'
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
  const { entries, agreements, bottomLines, phase } = meeting
  switch (code) {
    case 'worry-without-source':
    case 'unknown-without-owner': {
      const entry = entries.find((each) => each.id === item)
      return { phase: entry?.phase ?? phase, question: entry?.question ?? 'beeld.onbekend' }
    }
    case 'bottom-line-without-guard': {
      const bottomLine = bottomLines.find((each) => each.id === item)
      return { phase: bottomLine?.phase ?? phase, question: 'besluit.bodemeisen' }
    }
    case 'family-member-not-heard':
      return { phase, question: 'schaal.betrokkenen' }
    default: {
      const agreement = agreements.find((each) => each.id === item)
      return { phase: agreement?.phase ?? phase, question: 'besluit.wieDoetWat' }
    }
  }
}
