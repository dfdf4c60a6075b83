import type { CaseState, Meeting, SaidThere } from '#conference'
import { hiddenBy, isReleasable, saidAtPlace, toRelease } from '#conference'
import type { Guide, Place } from '#guide'
import { findQuestion } from '#guide'
import { idsOn, projectReleased } from '#projector'
import { visibilityNow } from './visibilityNow'

/** What else than these does not hang at that place and would, if it were released; in the order in which it was said. */
export function alsoHidden(
  guide: Guide,
  state: CaseState,
  meeting: Meeting,
  place: Place,
  these: readonly SaidThere[],
): readonly SaidThere[] {
  const visibility = visibilityNow(state, meeting)
  const asked = new Set(these.map(({ said }) => said.id))
  const hidden = [...saidAtPlace(guide, state, meeting, place), ...coveredScores()].filter(
    ({ made, said }) => {
      const by = hiddenBy(visibility, meeting, said, made)
      return !asked.has(said.id) && by !== null && isReleasable(by, meeting, made)
    },
  )
  const items = hidden.flatMap(({ made, said }) => toRelease(visibility, meeting, said, made))
  const hangs = idsOn(projectReleased(guide, state, meeting.id, 'nl', { items, place }))
  const seen = new Set<string>()
  return hidden.filter(({ made, said: { id } }) => {
    const isFirst = !seen.has(id)
    seen.add(id)
    return isFirst && (hangs.has(id) || (made === meeting && isScore(meeting, id)))
  })

  /** Numbers of another part: nobody sees them before the reveal, but they can be let count along. */
  function coveredScores(): readonly SaidThere[] {
    const shape = findQuestion(guide, place.phase, place.question ?? '')?.answer.shape
    if (shape !== 'score' && shape !== 'familyScores') return []
    return meeting.scores
      .filter(({ phase, part }) => phase === place.phase && part !== meeting.part)
      .map((said) => ({ made: meeting, said }))
  }
}

function isScore({ scores }: Meeting, id: string): boolean {
  return scores.some((each) => each.id === id)
}
