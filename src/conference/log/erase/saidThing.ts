import type { Meeting } from '../../state'
import { NO_PART } from '../../values'
import { participantsWhoHeard } from '../../visibility/heard'

interface InPart {
  readonly id: string
  readonly part: string
}

interface OfMeeting {
  readonly meeting: string
  readonly heard?: readonly string[] | undefined
}

/** How a noun tells of a thing that was said in a part of a meeting, and stands in a list of it. */
interface SaidThing<Fact, Thing> {
  /** What the thing is called, in its subject. */
  readonly kind: 'entry' | 'agreement' | 'bottomLine' | 'safety'
  readonly thing: (fact: Fact) => Thing
  readonly list: (meeting: Meeting) => readonly InPart[]
  readonly put: (fact: Fact, thing: Thing) => Fact
}

/**
 * What remains of a fact that puts something said: its last wording, in the place of the first. From that place alone it
 * would be taken for words of the first part only, and everybody would be taken to have heard it who was in the room
 * when the first was said; so it says both.
 */
export function saidThing<Fact extends OfMeeting, Thing extends InPart>({
  kind,
  thing,
  list,
  put,
}: SaidThing<Fact, Thing>) {
  return {
    subject: (fact: Fact) => `${fact.meeting} ${kind} ${thing(fact).id}`,
    reworded: (fact: Fact, last: Fact) => put(fact, thing(last)),
    inNoPart: (fact: Fact, meeting: Meeting) =>
      isOfNone(list(meeting), thing(fact)) ? put(fact, { ...thing(fact), part: NO_PART }) : fact,
    withLastHearers: (fact: Fact, { meetings }: { readonly meetings: readonly Meeting[] }) => {
      const meeting = meetings.find((each) => each.id === fact.meeting)
      return meeting === undefined ? fact : heardBy(fact, hearers(meeting, thing(fact).id))
    },
  }
}

/** The fact with who heard it; the same fact where it says so already. */
export function heardBy<Of extends { readonly heard?: readonly string[] | undefined }>(
  fact: Of,
  heard: readonly string[],
): Of {
  return isSameList(fact.heard, heard) ? fact : { ...fact, heard }
}

export function isSameList(said: readonly string[] | undefined, heard: readonly string[]): boolean {
  return said?.length === heard.length && heard.every((each) => said.includes(each))
}

/** Each participant who heard what stands under that key, once. */
export function hearers(meeting: Meeting, key: string): readonly string[] {
  return [...new Set(participantsWhoHeard(meeting, key))]
}

function isOfNone(list: readonly InPart[], said: InPart): boolean {
  // What says so already stays the same fact.
  if (said.part === NO_PART) return false
  return list.some((each) => each.id === said.id && each.part === NO_PART)
}
