import { keyOf } from '#guide'
import { whoKey } from '../model/pieces'
import type { Score } from '../model/score'
import type { Meeting } from '../state'
import { put, without } from './lists'
import type { MeetingEvolves } from './types'

type Content =
  | 'entryPut'
  | 'entryRemoved'
  | 'released'
  | 'ranked'
  | 'marked'
  | 'commonChosen'
  | 'dotsPlaced'
  | 'scoreGiven'
  | 'scoreRemoved'
  | 'scoresRevealed'
  | 'ideaWeighed'
  | 'ideasChosen'

/** How what was said, scored and chosen changes a meeting. */
export const contentEvolves: MeetingEvolves<Content> = {
  entryPut: (meeting, { entry }) => ({ ...meeting, entries: put(meeting.entries, entry) }),
  entryRemoved: (meeting, { entry }) => ({
    ...meeting,
    entries: without(meeting.entries, entry),
    chosen: meeting.chosen.filter((each) => each !== entry),
  }),
  released: (meeting, { item, to }) => ({
    ...meeting,
    released: { ...meeting.released, [item]: [...(meeting.released[item] ?? []), to] },
  }),
  ranked: (meeting, { ranking }) => ({
    ...meeting,
    rankings: { ...meeting.rankings, [keyOf(ranking.phase, ranking.question)]: ranking },
  }),
  marked: (meeting, { marking }) => ({
    ...meeting,
    markings: { ...meeting.markings, [keyOf(marking.phase, marking.question)]: marking },
  }),
  commonChosen: (meeting, { common }) => ({
    ...meeting,
    commons: { ...meeting.commons, [keyOf(common.phase, common.question)]: common },
  }),
  dotsPlaced: (meeting, { dots }) => ({
    ...meeting,
    dots: [
      ...meeting.dots.filter(
        (each) =>
          each.phase !== dots.phase || each.question !== dots.question || each.by !== dots.by,
      ),
      dots,
    ],
  }),
  scoreGiven: (meeting, { score }) => ({ ...meeting, scores: putScore(meeting, score) }),
  scoreRemoved: (meeting, { score }) => ({ ...meeting, scores: without(meeting.scores, score) }),
  scoresRevealed: (meeting, { phase }) =>
    meeting.revealed.includes(phase)
      ? meeting
      : { ...meeting, revealed: [...meeting.revealed, phase] },
  ideaWeighed: (meeting, { entry, weighing }) => ({
    ...meeting,
    weighings: { ...meeting.weighings, [entry]: weighing },
  }),
  ideasChosen: (meeting, { entries }) => ({ ...meeting, chosen: entries }),
}

/** A number that is changed after the reveal keeps its first value beside it. */
function putScore(meeting: Meeting, score: Score): readonly Score[] {
  const earlier = meeting.scores.find(
    (each) => each.phase === score.phase && whoKey(each.who) === whoKey(score.who),
  )
  if (earlier === undefined) return [...meeting.scores, score]
  const others = meeting.scores.filter((each) => each !== earlier)
  const changed = JSON.stringify(earlier.value) !== JSON.stringify(score.value)
  if (!meeting.revealed.includes(score.phase)) return [...others, score]
  const first = earlier.first ?? (changed ? earlier.value : undefined)
  return [...others, first === undefined ? score : { ...score, first }]
}
