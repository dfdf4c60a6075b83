import type { Fact } from '../facts'
import { entryAt } from '../record'
import type { CaseState, Meeting } from '../state'
import { personKey } from '../visibility/keys'
import { participantsWhoHeard } from '../visibility/heard'

/**
 * A fact that has its last wording in its first place, with who heard that wording: from its place alone everybody would
 * be taken to have heard it who was in the room when the first was said. A release says for whom it was too: read anew,
 * it would be for whoever has the seats of the family in the plan as it stands in the end.
 */
export function withHearers(fact: Fact, state: CaseState): Fact {
  if (fact.type === 'personPut') {
    const { during: _during, ...rest } = fact
    const noted = entryAt(state.notedIn, personKey(fact.person.id))
    const meeting = state.meetings.find((each) => each.id === noted?.meeting)
    if (noted === undefined || meeting === undefined) return rest
    const heard = heardOf(meeting, { id: personKey(fact.person.id) })
    const all = [...new Set([...(noted.heard ?? []), ...heard])]
    const isSaid = noted.meeting === fact.during?.meeting && isSame(fact.during.heard, all)
    return isSaid ? fact : { ...rest, during: { ...noted, heard: all } }
  }
  const meeting =
    'meeting' in fact ? state.meetings.find((each) => each.id === fact.meeting) : undefined
  if (meeting === undefined) return fact
  switch (fact.type) {
    case 'entryPut':
      return heardBy(fact, heardOf(meeting, fact.entry))
    case 'agreementPut':
      return heardBy(fact, heardOf(meeting, fact.agreement))
    case 'bottomLinePut':
      return heardBy(fact, heardOf(meeting, fact.bottomLine))
    case 'safetyNoted':
      return heardBy(fact, heardOf(meeting, fact.safety))
    case 'released':
      return heardBy(fact, heardOf(meeting, { id: fact.item }))
    default:
      return fact
  }
}

/** The fact with who heard it; the same fact where it says so already. */
function heardBy<Of extends { readonly heard?: readonly string[] | undefined }>(
  fact: Of,
  heard: readonly string[],
): Of {
  return isSame(fact.heard, heard) ? fact : { ...fact, heard }
}

function isSame(said: readonly string[] | undefined, heard: readonly string[]): boolean {
  return said?.length === heard.length && heard.every((each) => said.includes(each))
}

function heardOf(meeting: Meeting, { id }: { readonly id: string }): readonly string[] {
  return [...new Set(participantsWhoHeard(meeting, id))]
}
