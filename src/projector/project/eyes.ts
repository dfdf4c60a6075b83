import type { CaseState, Meeting, Said, Who } from '#conference'
import { mayBeSeen, mayBeShared, nameOf, personLabel, saidLoose, whoKey } from '#conference'
import type { WallText } from '../projection'

/**
 * What the room may see. Every text on the wall went through here: asked both of the meeting that hangs there
 * (perhaps held) and of the meeting as it is now, so that holding the wall never keeps on showing what may not be
 * seen any more.
 */
export interface Eyes {
  readonly state: CaseState
  /** The meeting as the wall shows it. */
  readonly meeting: Meeting
  /** The meeting as it is now. */
  readonly now: Meeting
  readonly may: (said: Said) => boolean
  /** Whether something without a part of its own may be seen, by its name in `loose`. */
  readonly mayLoose: (name: string) => boolean
  /** A text of something said, where that may be seen and is not empty; else null. */
  readonly text: (said: Said, text: string | undefined) => WallText | null
  /** As `text`, of something without a part of its own. */
  readonly looseText: (name: string, text: string | undefined) => WallText | null
  /** How somebody is called. */
  readonly name: (who: Who) => WallText | null
  readonly person: (id: string) => WallText | null
  /** When the meeting is that hangs there: a local date and time. */
  readonly moment: WallText
}

/** Opens the eyes of the room. */
export function eyesOf(state: CaseState, shown: Meeting, now: Meeting): Eyes {
  return eyesThat(
    state,
    shown,
    now,
    (said) => mayBeSeen(shown, said) && mayStillBeSeen(now, shown, said),
  )
}

/** The eyes of the room on an earlier meeting: only what everybody of that meeting may know. */
export function eyesOnEarlier(state: CaseState, meeting: Meeting): Eyes {
  return eyesThat(state, meeting, meeting, (said) => mayBeShared(meeting, said))
}

function eyesThat(state: CaseState, shown: Meeting, now: Meeting, may: Eyes['may']): Eyes {
  const mayLoose = (name: string) => may(saidLoose(shown, name)) && may(saidLoose(now, name))
  return {
    state,
    meeting: shown,
    now,
    may,
    mayLoose,
    text: (said, text) => (may(said) ? hang(text) : null),
    looseText: (name, text) => (mayLoose(name) ? hang(text) : null),
    name: (who) => hang(nameOf(state, shown, who)),
    person: (id) => hang(personLabel(state, id)),
    moment: hang(shown.plan.start) ?? NO_TEXT,
  }
}

/** An empty text hides nothing and shows nothing. */
export const NO_TEXT = '' as WallText

/** The only place where a string becomes fit for the wall. */
function hang(text: string | undefined): WallText | null {
  return text === undefined || text.trim() === '' ? null : (text as WallText)
}

function mayStillBeSeen(now: Meeting, shown: Meeting, said: Said): boolean {
  if (now === shown) return true
  const present = now.entries.find((each) => each.id === said.id)
  if (present !== undefined) return mayBeSeen(now, present)
  return isStillThere(now, shown, said.id) && mayBeSeen(now, said)
}

/** Whether something that is no entry stands in the meeting now; what has no id of its own (`''`) is judged by its part. */
function isStillThere(now: Meeting, shown: Meeting, id: string): boolean {
  if (id === '') return true
  // A number that was changed got another id and is yet the number of the same person.
  const score = shown.scores.find((each) => each.id === id)
  if (score !== undefined) {
    const key = whoKey(score.who)
    return now.scores.some((each) => each.phase === score.phase && whoKey(each.who) === key)
  }
  return [now.agreements, now.bottomLines].some((list) => list.some((each) => each.id === id))
}
