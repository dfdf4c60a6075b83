import type { CaseState, Meeting, Relation, Attributed, Visibility, Who } from '#conference'
import {
  familyVisibilityFor,
  nameOf,
  personLabel,
  personsOf,
  attributedText,
  visibilityFor,
  visibilityOfHeld,
  whoKey,
} from '#conference'
import type { WallText } from '../projection'

/**
 * What the room may see. Every text on the wall went through here: asked both of the meeting that hangs there
 * (perhaps held) and of the meeting as it is now, so that holding the wall never keeps on showing what may not be
 * seen any more.
 */
export interface WallVisibility {
  readonly state: CaseState
  /** The meeting as the wall shows it. */
  readonly meeting: Meeting
  /** The meeting as it is now. */
  readonly now: Meeting
  readonly may: (said: Attributed) => boolean
  /** Whether a text or choice without id and part of its own may be seen, by its key (`textKey`). */
  readonly mayByKey: (name: string) => boolean
  /** A text of something said, where that may be seen and is not empty; else null. */
  readonly text: (said: Attributed, text: string | undefined) => WallText | null
  /** As `text`, by its key (`textKey`). */
  readonly textByKey: (name: string, text: string | undefined) => WallText | null
  /** How somebody is called. */
  readonly name: (who: Who) => WallText | null
  readonly person: (id: string) => WallText | null
  /** Whether somebody is kept apart from one who is in the room: of them nothing is told. */
  readonly isApart: (who: Who) => boolean
  /** Whether a person, or a relation, may stand in the drawing of the family. */
  readonly mayDraw: (person: string) => boolean
  readonly mayDrawRelation: (relation: Relation) => boolean
  /** When the meeting is that hangs there: a local date and time. */
  readonly moment: WallText
}

type People = Pick<WallVisibility, 'name' | 'person' | 'isApart' | 'mayDraw' | 'mayDrawRelation'>

/** What those in the room may see of a meeting as it hangs, perhaps held. */
export function wallVisibilityFor(state: CaseState, shown: Meeting, now: Meeting): WallVisibility {
  const { may, isApart } = visibilityFor(state, now)
  const people = peopleFor(state, shown, now, isApart)
  if (shown === now) return visibilityThat(state, now, now, may, people)
  const held = visibilityOfHeld(state, now, shown)
  return visibilityThat(
    state,
    shown,
    now,
    (said) => held.may(said) && stillMay(now, shown, may, said),
    people,
  )
}

/** The visibility of those who are here now on an earlier meeting: what they heard then, or were told since. */
export function visibilityOfEarlier(state: CaseState, made: Meeting, now: Meeting): WallVisibility {
  const { may, isApart } = visibilityFor(state, now)
  const people = peopleFor(state, made, now, isApart)
  return visibilityThat(state, made, made, (said) => may(said, made), people)
}

function visibilityThat(
  state: CaseState,
  shown: Meeting,
  now: Meeting,
  may: WallVisibility['may'],
  people: People,
): WallVisibility {
  const mayByKey = (name: string) =>
    may(attributedText(shown, name)) && may(attributedText(now, name))
  return {
    state,
    meeting: shown,
    now,
    may,
    mayByKey,
    text: (said, text) => (may(said) ? toWallText(text) : null),
    textByKey: (name, text) => (mayByKey(name) ? toWallText(text) : null),
    ...people,
    moment: toWallText(shown.plan.start) ?? NO_TEXT,
  }
}

function peopleFor(
  state: CaseState,
  table: Meeting,
  now: Meeting,
  isApart: Visibility['isApart'],
): People {
  const { mayName, mayDraw, mayDrawRelation } = familyVisibilityFor(state, now)
  return {
    name: (who: Who) => {
      const persons = personsOf(table, who, state.persons)
      return persons.every(mayName) ? toWallText(nameOf(state, table, who)) : null
    },
    person: (id: string) => (mayName(id) ? toWallText(personLabel(state, id)) : null),
    isApart: (who) => personsOf(table, who, state.persons).some(isApart),
    mayDraw,
    mayDrawRelation,
  }
}

/** An empty text hides nothing and shows nothing. */
export const NO_TEXT = '' as WallText

/** The only place where a string becomes fit for the wall. */
function toWallText(text: string | undefined): WallText | null {
  return text === undefined || text.trim() === '' ? null : (text as WallText)
}

/** Whether what hangs on a wall that is held may go on hanging: it still stands, as it may be seen now. */
function stillMay(
  now: Meeting,
  shown: Meeting,
  may: WallVisibility['may'],
  said: Attributed,
): boolean {
  const present = now.entries.find((each) => each.id === said.id)
  if (present !== undefined) return may(present)
  const score = shown.scores.find((each) => each.id === said.id)
  if (score !== undefined) {
    // A number that was changed got another id and is yet the number of the same person.
    const key = whoKey(score.who)
    return now.scores.some(
      (each) => each.phase === score.phase && whoKey(each.who) === key && may(each),
    )
  }
  const agreed = [...now.agreements, ...now.bottomLines].find((each) => each.id === said.id)
  if (agreed !== undefined) return may(agreed)
  return said.id in now.saidIn
}
