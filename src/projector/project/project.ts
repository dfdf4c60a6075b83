import type { CaseState, Meeting } from '#conference'
import { familyIsPresent, inTheRoom, isFamilySide, isSplit } from '#conference'
import type { Guide, Place } from '#guide'
import { findQuestion } from '#guide'
import type { Register } from '#i18n'
import type { Content, NeutralPage, Projection, WallText } from '../projection'
import { agreementLines, bottomLineLines, cooperationLines } from './agreed'
import { contentOf } from './content'
import type { WallVisibility } from './wallVisibility'
import { wallVisibilityFor } from './wallVisibility'

/**
 * What hangs on the wall: the question that the wall shows and of its answer only what may be seen by those who
 * are in the room now. Pure. `register` is that of the console; with the family in the room the wall speaks plainly.
 */
export function project(
  guide: Guide,
  state: CaseState,
  meetingId: string,
  register: Register,
): Projection {
  const now = state.meetings.find((each) => each.id === meetingId)
  if (now === undefined) return neutral('gone', register)
  if (now.status === 'planned') return neutral('notBegun', plain(now, register))
  if (now.status === 'closed') return neutral('over', plain(now, register))
  const shown = now.wall.held ?? now
  const { place } = shown
  if (now.wall.covered || now.acute || place === null) {
    return neutral('covered', plain(now, register))
  }
  const visibility = wallVisibilityFor(state, shown, now)
  return {
    kind: 'page',
    register: plain(now, register),
    phase: place.phase,
    step: place.step,
    entered: shown.route.flatMap(({ phase, step, part }) =>
      phase === place.phase && part === now.part ? [step] : [],
    ),
    part: isSplit(now) ? now.part : null,
    familyPresent: familyIsPresent(now),
    family: familyHere(visibility),
    size: now.wall.size,
    question: place.question ?? null,
    content: contentAt(guide, visibility, place),
  }
}

function contentAt(guide: Guide, visibility: WallVisibility, place: Place): Content {
  const question = place.question && findQuestion(guide, place.phase, place.question)
  if (question === undefined || question === '') return readingBack(visibility)
  return contentOf({ visibility, guide, phase: place.phase, question })
}

/** How those of the family are called who are in the room; who is with them goes unnamed. */
function familyHere(visibility: WallVisibility): readonly WallText[] {
  return inTheRoom(visibility.now)
    .filter((each) => isFamilySide(each) && each.person !== undefined)
    .flatMap(({ person }) => (person === undefined ? [] : (visibility.person(person) ?? [])))
}

function readingBack(visibility: WallVisibility): Content {
  return {
    kind: 'readingBack',
    bottomLines: bottomLineLines(visibility, visibility.meeting.bottomLines),
    agreements: agreementLines(visibility, visibility.meeting.agreements),
    next: cooperationLines(visibility).find((each) => each.field === 'next')?.text ?? null,
  }
}

function neutral(reason: NeutralPage['reason'], register: Register): NeutralPage {
  return { kind: 'neutral', reason, register }
}

/** With the family in the room everything on the wall is in plain words. */
function plain(meeting: Meeting, register: Register): Register {
  return familyIsPresent(meeting) && register !== 'en' ? 'nl-eenvoudig' : register
}
