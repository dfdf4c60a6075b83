import { isRevealedIn } from '#conference'
import { findQuestion } from '#guide'
import type { ChairAction, Situation } from './action'

/** Uncovers the numbers for the room, where a scale is on the table: as its button does, which asks while somebody has none. */
export const reveal: ChairAction = {
  id: 'reveal',
  keys: [{ key: 'o', alt: true }],
  reach: 'fields',
  label: (t) => t('reveal'),
  allowed: (situation) => hasScores(situation) && !isRevealed(situation),
  run: (_, hands) => hands.reveal(),
}

function hasScores({ guide, meeting: { place } }: Situation): boolean {
  if (place?.question === undefined) return false
  const shape = findQuestion(guide, place.phase, place.question)?.answer.shape
  return shape === 'score' || shape === 'familyScores'
}

function isRevealed({ meeting }: Situation): boolean {
  return isRevealedIn(meeting, meeting.phase, meeting.part)
}
