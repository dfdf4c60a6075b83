import { loose } from '../ask/loose'
import { isRevealedIn } from '../ask/isRevealedIn'
import type { MeetingFact } from '../facts'
import { whoKey } from '../model/pieces'
import type { Score } from '../model/score'
import { entryAt } from '../record'
import type { Meeting } from '../state'
import { hearersOf, withHeard, withHearers } from './heard'
import { personKey, relationKey } from './keys'
import { readersOfRelease } from './readersOfRelease'
import { readsTheSame } from './sameWords'

/**
 * Remembers who heard what a fact says, at its own moment. Whoever heard only an earlier wording, or only the change,
 * has not heard what stands now. Numbers are heard when they are revealed.
 */
export function rememberHeard(before: Meeting, after: Meeting, fact: MeetingFact): Meeting {
  switch (fact.type) {
    case 'entryPut':
      return putHeard(after, before.entries, fact.entry, fact.heard)
    case 'agreementPut':
      return putHeard(after, before.agreements, fact.agreement, fact.heard)
    case 'bottomLinePut':
      return putHeard(after, before.bottomLines, fact.bottomLine, fact.heard)
    case 'safetyNoted':
      return putHeard(after, before.safety, fact.safety, fact.heard)
    case 'scoreGiven':
      return scoreHeard(before, after, fact.score)
    case 'scoresRevealed': {
      if (isRevealedIn(before, fact.phase, before.part)) return after
      const shown = after.scores.filter(
        (each) => each.phase === fact.phase && belongsHere(after, each),
      )
      return withHeard(
        after,
        shown.flatMap((each) => [each.id, loose.scoreGround(each.phase, each.who)]),
      )
    }
    case 'released':
      return withHearers(
        after,
        fact.item,
        fact.heard ?? readersOfRelease(after, fact.to),
        hearersOf(after, fact.item),
      )
    case 'familyLooked':
      return withHeard(after, [...fact.persons.map(personKey), ...fact.relations.map(relationKey)])
    default:
      return after
  }
}

interface WithId {
  readonly id: string
}

function putHeard<Item extends WithId>(
  meeting: Meeting,
  list: readonly Item[],
  item: Item,
  heard: readonly string[] | undefined,
): Meeting {
  if (heard !== undefined) return withHearers(meeting, item.id, heard)
  const before = list.find((each) => each.id === item.id)
  if (before === undefined) return withHeard(meeting, [item.id])
  if (readsTheSame(before, item)) return meeting
  const now = new Set(meeting.here.map((at) => meeting.stays[at]?.participant))
  const both = hearersOf(meeting, item.id).filter((at) => now.has(meeting.stays[at]?.participant))
  return withoutRelease(withHeard(meeting, [item.id], both), item.id)
}

/** New words were released to nobody but those of the part in which they were said. */
function withoutRelease(meeting: Meeting, item: string): Meeting {
  const parts = entryAt(meeting.released, item)
  if (parts === undefined) return meeting
  const { [item]: _before, ...others } = meeting.released
  const stays = parts.includes(meeting.part) ? { [item]: [meeting.part] } : {}
  return { ...meeting, released: { ...others, ...stays } }
}

function scoreHeard(before: Meeting, after: Meeting, { id, phase, who }: Score): Meeting {
  if (!isRevealedIn(before, phase, before.part)) return after
  const earlier = before.scores.find(
    (each) => each.phase === phase && whoKey(each.who) === whoKey(who),
  )
  const now = withHeard(after, [id])
  return earlier === undefined
    ? now
    : withHeard(now, [loose.first(phase, who)], hearersOf(before, earlier.id))
}

function belongsHere({ part, released }: Meeting, score: Score): boolean {
  return score.part === part || (entryAt(released, score.id)?.includes(part) ?? false)
}
