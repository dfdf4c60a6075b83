import type { CaseState, Dissent, Meeting } from '#conference'
import { textKey, participantsWhoHeard } from '#conference'
import type { QuestionKey } from '#guide'

/** A case to compare after erasing; in which part a text was said is compared by `movedParts`. */
export function comparable(state: CaseState): unknown {
  return {
    ...state,
    meetings: state.meetings.map(comparableMeeting),
    notedIn: Object.fromEntries(
      Object.entries(state.notedIn).map(([key, noted]) => [
        key,
        comparableNaming(state, key, noted),
      ]),
    ),
  }
}

/** Who knows of a person or relation, whether the log tells it by its place or by name. */
function comparableNaming(
  { meetings }: CaseState,
  key: string,
  { heard = [], ...noted }: CaseState['notedIn'][string],
): unknown {
  const meeting = meetings.find(({ id }) => id === noted.meeting)
  const there = meeting === undefined ? [] : participantsWhoHeard(meeting, key)
  return { ...noted, heardBy: [...new Set([...heard, ...there])].toSorted() }
}

/** Who heard what is compared thing by thing: after erasing the log tells it in another way. */
function comparableMeeting(meeting: Meeting): unknown {
  const { saidIn: _saidIn, stays: _stays, here: _here, heard: _heard, ...rest } = meeting
  // That a reopening ended again is written when the log is sealed.
  const reopened = meeting.reopened.map(({ closedAgain: _closedAgain, ...each }) => each)
  return { ...rest, reopened, heardBy: heardBy(meeting) }
}

/** The participants who heard each thing that stands in a meeting. */
function heardBy(meeting: Meeting): Readonly<Record<string, readonly string[]>> {
  const { entries, agreements, bottomLines, safety, scores } = meeting
  const things = [...entries, ...agreements, ...bottomLines, ...safety, ...scores]
  const keys = [...things.map(({ id }) => id), ...standing(meeting)]
  return Object.fromEntries(
    keys.map((key) => [key, [...new Set(participantsWhoHeard(meeting, key))].toSorted()]),
  )
}

/** The texts of a meeting that are remembered in another part after erasing than before. */
export function movedParts(before: Meeting, after: Meeting): readonly string[] {
  return standing(after).filter((name) => after.saidIn[name] !== before.saidIn[name])
}

/** The names of all texts and choices without a part of their own that stand in a meeting and say something. */
function standing(meeting: Meeting): readonly string[] {
  const fields = (of: object | null, name: (field: string) => string) =>
    Object.entries(of ?? {}).flatMap(([field, value]) => (value === '' ? [] : [name(field)]))
  const differs = (
    kind: 'gate' | 'common' | 'ranking',
    of: Readonly<Record<string, { readonly differs: readonly Dissent[] }>>,
  ) =>
    keys(of).flatMap(([key, each]) =>
      each.differs.map((dissent) => textKey.differs(kind, key, dissent)),
    )
  return [
    ...keys(meeting.gates).flatMap(([key, { ground }]) =>
      ground.trim() === '' ? [] : [textKey.ground(key)],
    ),
    ...keys(meeting.commons).flatMap(([key, { text }]) =>
      (text ?? '').trim() === '' ? [] : [textKey.commonText(key)],
    ),
    ...differs('gate', meeting.gates),
    ...differs('common', meeting.commons),
    ...differs('ranking', meeting.rankings),
    ...meeting.scores.flatMap(({ phase, who, ground }) =>
      (ground ?? '').trim() === '' ? [] : [textKey.scoreGround(phase, who)],
    ),
    ...Object.entries(meeting.weighings).flatMap(([id, weighing]) =>
      fields(weighing, (field) => textKey.weighing(id, field)),
    ),
    ...meeting.chosen.map(textKey.chosen),
    ...fields(meeting.cooperation, textKey.cooperation),
    ...fields(meeting.closingPlan, textKey.closingPlan),
    ...Object.keys(meeting.followUps).map(textKey.followed),
    ...Object.entries(meeting.bottomLineChecks).flatMap(([id, { kept, change }]) => [
      ...(kept === undefined ? [] : [textKey.checked(id)]),
      ...(change === undefined ? [] : [textKey.changed(id)]),
    ]),
  ]
}

function keys<Value>(of: Readonly<Record<string, Value>>): [QuestionKey, Value][] {
  return Object.entries(of) as [QuestionKey, Value][]
}
