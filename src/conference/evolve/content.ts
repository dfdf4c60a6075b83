import type { PhaseId } from '#guide'
import { keyOf } from '#guide'
import { isRevealedIn } from '../ask/isRevealedIn'
import { entryAt } from '../record'
import type { Meeting } from '../state'
import { inItsPart, put, withMember, without } from './lists'
import { putScore } from './putScore'
import type { MeetingEvolves } from './types'
import { withoutEntry } from './withoutEntry'

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
  entryPut: (meeting, { entry }) => ({
    ...meeting,
    entries: put(meeting.entries, inItsPart(meeting.entries, entry, meeting.part)),
  }),
  entryRemoved: (meeting, { entry }) => withoutEntry(meeting, entry),
  released: (meeting, { item, to }) => ({
    ...meeting,
    released: {
      ...meeting.released,
      [item]: withMember(entryAt(meeting.released, item) ?? [], to, true),
    },
  }),
  ranked: (meeting, { ranking }) => ({
    ...meeting,
    rankings: {
      ...meeting.rankings,
      [keyOf(ranking.phase, ranking.question)]: { ...ranking, part: meeting.part },
    },
  }),
  marked: (meeting, { marking }) => ({
    ...meeting,
    markings: {
      ...meeting.markings,
      [keyOf(marking.phase, marking.question)]: { ...marking, part: meeting.part },
    },
  }),
  commonChosen: (meeting, { common }) => {
    const key = keyOf(common.phase, common.question)
    const { [key]: _before, ...others } = meeting.commons
    const nothing = common.entry === undefined && (common.text ?? '').trim() === ''
    const chosen = { ...common, part: meeting.part }
    return { ...meeting, commons: nothing ? others : { ...others, [key]: chosen } }
  },
  dotsPlaced: (meeting, { dots }) => ({
    ...meeting,
    dots: [
      ...meeting.dots.filter(
        (each) =>
          each.phase !== dots.phase || each.question !== dots.question || each.by !== dots.by,
      ),
      { ...dots, part: meeting.part },
    ],
  }),
  scoreGiven: (meeting, { score }) => ({ ...meeting, scores: putScore(meeting, score) }),
  scoreRemoved: (meeting, { score }) => ({ ...meeting, scores: without(meeting.scores, score) }),
  scoresRevealed: (meeting, { phase }) =>
    isRevealedIn(meeting, phase, meeting.part)
      ? meeting
      : {
          ...meeting,
          revealed: [...meeting.revealed.filter((each) => each !== phase), phase],
          revealedIn: {
            ...meeting.revealedIn,
            [phase]: [...(entryAt(meeting.revealedIn, phase) ?? []), meeting.part],
          },
        },
  ideaWeighed: (meeting, { entry, weighing }) => ({
    ...meeting,
    weighings: { ...meeting.weighings, [entry]: weighing },
  }),
  ideasChosen: (meeting, { phase, entries }) => ({
    ...meeting,
    chosen: [...new Set([...chosenElsewhere(meeting, phase), ...entries])],
  }),
}

/** What was chosen in another phase of this meeting; choosing anew in one leaves it alone. */
function chosenElsewhere({ chosen, entries }: Meeting, phase: PhaseId): readonly string[] {
  return chosen.filter((id) => entries.some((each) => each.id === id && each.phase !== phase))
}
