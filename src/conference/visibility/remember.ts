import { textKey } from '../ask/textKey'
import { isRevealedIn } from '../ask/isRevealedIn'
import type { MeetingFact } from '../facts'
import { whoKey } from '../model/values'
import type { BottomLine } from '../model/agreement'
import type { Score } from '../model/score'
import { entryAt } from '../record'
import type { Meeting } from '../state'
import {
  hearersOf,
  withChangeHeard,
  withHeard,
  withHeardBy,
  withHeardToo,
  withHearers,
} from './heard'
import { personKey, relationKey } from './keys'

import { readsTheSame } from './sameWords'
import { isFamilySide } from './seats'

/**
 * Remembers who heard what a fact says, at its own moment. Whoever heard only an earlier wording, or only the change,
 * has not heard what stands now. Numbers are heard when they are revealed.
 */
export function rememberHeard(
  earlier: readonly Meeting[],
  before: Meeting,
  after: Meeting,
  fact: MeetingFact,
): Meeting {
  switch (fact.type) {
    case 'entryPut':
      return putHeard(after, before.entries, fact.entry, fact.heard)
    case 'agreementPut':
      return putHeard(after, before.agreements, fact.agreement, fact.heard)
    case 'bottomLinePut': {
      const { bottomLine, heard } = fact
      const last = before.bottomLines.some(({ id }) => id === bottomLine.id)
        ? undefined
        : lastOf(earlier, bottomLine)
      if (last === undefined) return putHeard(after, before.bottomLines, bottomLine, heard)
      // In the words of an earlier meeting it stays heard by whoever it was released to here; in others it is new.
      if (!readsTheSame(last, bottomLine))
        return putHeard(withoutRelease(after, bottomLine.id), [], bottomLine, heard)
      return heard === undefined
        ? withHeardToo(after, [bottomLine.id])
        : putHeard(after, [], bottomLine, heard)
    }
    case 'safetyNoted':
      return putHeard(after, before.safety, fact.safety, fact.heard)
    case 'scoreGiven':
      return scoreHeard(before, after, fact.score)
    case 'scoresRevealed': {
      if (isRevealedIn(before, fact.phase, before.part)) return after
      return withHeardToo(after, shownBy(after, fact.phase))
    }
    case 'released': {
      if (fact.heard !== undefined)
        return withHearers(after, fact.item, fact.heard, hearersOf(after, fact.item))
      const there = fact.to === after.part ? withHeardToo(after, [fact.item]) : after
      return withHearers(there, fact.item, expectedIn(after, fact.to), hearersOf(there, fact.item))
    }
    case 'bottomLineRemoved':
      // Who heard these words heard nothing of how an earlier meeting worded it.
      return withHeard(after, [fact.bottomLine], [])
    case 'familyLooked':
      return withHeardToo(after, [
        ...fact.persons.map(personKey),
        ...fact.relations.map(relationKey),
      ])
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
  if (heard !== undefined) return withHeardBy(meeting, item.id, heard)
  const before = list.find((each) => each.id === item.id)
  if (before === undefined) return withHeard(meeting, [item.id])
  if (readsTheSame(before, item)) return meeting
  const changed = withChangeHeard(meeting, item.id, hearersOf(meeting, item.id))
  return withoutRelease(changed, item.id)
}

/** New words were released to nobody but those of the part in which they were said. */
function withoutRelease(meeting: Meeting, item: string): Meeting {
  const parts = entryAt(meeting.released, item)
  if (parts === undefined) return meeting
  const { [item]: _before, ...others } = meeting.released
  const stays = parts.includes(meeting.part) ? { [item]: [meeting.part] } : {}
  return { ...meeting, released: { ...others, ...stays } }
}

/** How an earlier meeting worded a bottom line last; undefined where none did. */
function lastOf(earlier: readonly Meeting[], { id }: WithId): BottomLine | undefined {
  return earlier.flatMap(({ bottomLines }) => bottomLines).findLast((each) => each.id === id)
}

/** A number is heard when it is given where the numbers are revealed; one that stays the same, by whoever heard it too. */
function scoreHeard(before: Meeting, after: Meeting, { id, phase, who, value }: Score): Meeting {
  const now = isRevealedIn(before, phase, before.part) ? after.here : []
  const earlier = before.scores.find(
    (each) => each.phase === phase && whoKey(each.who) === whoKey(who),
  )
  if (earlier === undefined) return withHeard(after, [id], now)
  const old = hearersOf(before, earlier.id)
  if (JSON.stringify(earlier.value) === JSON.stringify(value))
    return withHeard(after, [id], [...new Set([...old, ...now])])
  const changed = withoutRelease(withHeard(after, [id], now), id)
  // What was said first was heard by whoever heard it then.
  return earlier.first === undefined
    ? withHeard(changed, [textKey.first(phase, who)], old)
    : changed
}

/** What is shown of a phase when its numbers are revealed: those of this part with their grounds, and what was released. */
function shownBy(meeting: Meeting, phase: string): readonly string[] {
  const { part, scores, saidIn } = meeting
  return scores.flatMap((each) => {
    if (each.phase !== phase || !belongsHere(meeting, each)) return []
    const ground = textKey.scoreGround(each.phase, each.who)
    return entryAt(saidIn, ground) === part ? [each.id, ground] : [each.id]
  })
}

function belongsHere({ part, released }: Meeting, score: Score): boolean {
  return score.part === part || (entryAt(released, score.id)?.includes(part) ?? false)
}

/** For whom something is released, beside those who are there: those of the family who are expected in that part. */
function expectedIn({ plan }: Meeting, to: string): readonly string[] {
  const expected = plan.parts.find((each) => each.id === to)?.present ?? []
  return plan.participants
    .filter((each) => isFamilySide(each) && expected.includes(each.id))
    .map(({ id }) => id)
}
