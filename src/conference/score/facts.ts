import { meetingFact } from '../log/envelope'
import { onlyStanding } from '../log/erase/onlyStanding'
import { free, isParticipant, known } from '../log/known'
import { without } from '../log/lists'
import { entryAt } from '../log/record'
import type { Checks, Evolves, Remains, Says, Sets } from '../log/rows'
import type { Meeting } from '../state'
import { id, phase, whoKey } from '../values'
import { isRevealedIn, score } from './score'
import type { Score } from './score'
import { withHeardToo } from '../visibility/heard'
import { keyedTextsOfScore, scoreHeard, shownBy } from './heard'

/** The answers to the scaling question. */
export const scoreFacts = [
  meetingFact('scoreGiven', { score }),
  meetingFact('scoreRemoved', { score: id }),
  meetingFact('scoresRevealed', { phase }),
] as const

export const scoreChecks: Checks<typeof scoreFacts> = {
  scoreGiven: ({ score }, { state, meeting }) => {
    if (score.value.kind === 'notSpoken' && score.value.because.trim() === '')
      return { code: 'ground-empty' }
    if (score.who.kind === 'participant')
      return isParticipant(meeting, score.who.id) ? null : { code: 'participant-unknown' }
    const { who } = score
    const isPerson = who.kind === 'person' && state.persons.some((each) => each.id === who.id)
    return isPerson ? null : { code: 'person-unknown' }
  },
  scoreRemoved: ({ score }, { meeting }) => known(meeting.scores, score),
  scoresRevealed: free,
}

export const scoreEvolves: Evolves<typeof scoreFacts> = {
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
}

export const scoreSays: Says<typeof scoreFacts> = {
  scoreGiven: {
    puts: ({ score: { id, who } }) => ({ id, who }),
    keyedTexts: keyedTextsOfScore,
    // What is written to a number is heard when the numbers are revealed.
    isUnheard: (before, { score }) => !isRevealedIn(before, score.phase, before.part),
    hears: (after, { score }, before) => scoreHeard(before, after, score),
    // Another number is said now; the same one may have been said in another part.
    mayShowMore: ({ score }, { scores }) =>
      scores.some((each) => each.id === score.id && isSame(each.value, score.value)),
  },
  scoreRemoved: { takesAway: ({ score }) => score },
  scoresRevealed: {
    hears: (after, { phase }, before) =>
      isRevealedIn(before, phase, before.part) ? after : withHeardToo(after, shownBy(after, phase)),
  },
}

export const scoreSets: Sets<typeof scoreFacts> = {
  scoreGiven: {
    sets: ({ meeting, score: { id, phase, who } }) => [
      `${meeting} score ${phase} ${whoKey(who)}`,
      `${meeting} score ${id}`,
    ],
  },
  scoreRemoved: { sets: ({ meeting, score }) => [`${meeting} score ${score}`] },
  scoresRevealed: 'adds',
}

export const scoreRemains: Remains<typeof scoreFacts> = {
  scoreGiven: {
    afterClosing: 'goes',
    subject: ({ meeting, score: { phase, who } }) => `${meeting} score ${phase} ${whoKey(who)}`,
    onlyStanding: (fact, meeting) => ({ ...fact, score: wordsOf(fact.score, meeting) }),
  },
  scoreRemoved: {
    afterClosing: 'goes',
    removes: ({ score }, put) => put.type === 'scoreGiven' && put.score.id === score,
  },
  scoresRevealed: { afterClosing: 'goes' },
}

/**
 * The scores of a meeting with this one, in the place of the earlier number of the same one in the same phase. A
 * number that is changed after the reveal keeps its first value beside it, until it is that value again.
 */
function putScore(meeting: Meeting, score: Score): readonly Score[] {
  const at = meeting.scores.findIndex((each) => isOfSame(each, score))
  const earlier = meeting.scores[at]
  const now = { ...score, part: meeting.part }
  if (earlier === undefined) return [...meeting.scores, now]
  if (!isRevealedIn(meeting, score.phase, earlier.part)) return meeting.scores.with(at, now)
  const first = earlier.first ?? earlier.value
  if (JSON.stringify(first) === JSON.stringify(score.value)) return meeting.scores.with(at, now)
  const firstPart = earlier.firstPart ?? earlier.part
  return meeting.scores.with(at, { ...now, first, firstPart })
}

function wordsOf(score: Score, { scores }: Meeting): Score {
  const final = scores.find((each) => isOfSame(each, score))
  const worded = onlyStanding(score, final, ['ground'])
  const reasons = [final?.value, final?.first].map((value) => JSON.stringify(value))
  if (score.value.kind !== 'notSpoken' || reasons.includes(JSON.stringify(score.value))) {
    return worded
  }
  return { ...worded, value: { kind: 'notSpoken', because: '' } }
}

/** Whether both are what the same one answered in the same phase. */
function isOfSame(one: Score, other: Score): boolean {
  return one.phase === other.phase && whoKey(one.who) === whoKey(other.who)
}

function isSame(one: object, other: object): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
