import type { Fact } from '../facts'
import { NO_PART } from '../model/values'
import type { CaseState } from '../state'

/**
 * A fact that has its last wording in its first place, with the part that it has in the state where that is none: from
 * its place alone it would be taken for words of the first part only.
 */
export function inNoPart(fact: Fact, state: CaseState): Fact {
  const meeting =
    'meeting' in fact ? state.meetings.find((each) => each.id === fact.meeting) : undefined
  if (meeting === undefined) return fact
  switch (fact.type) {
    case 'entryPut':
      return isOfNone(meeting.entries, fact.entry)
        ? { ...fact, entry: { ...fact.entry, part: NO_PART } }
        : fact
    case 'agreementPut':
      return isOfNone(meeting.agreements, fact.agreement)
        ? { ...fact, agreement: { ...fact.agreement, part: NO_PART } }
        : fact
    case 'bottomLinePut':
      return isOfNone(meeting.bottomLines, fact.bottomLine)
        ? { ...fact, bottomLine: { ...fact.bottomLine, part: NO_PART } }
        : fact
    case 'safetyNoted':
      return isOfNone(meeting.safety, fact.safety)
        ? { ...fact, safety: { ...fact.safety, part: NO_PART } }
        : fact
    default:
      return fact
  }
}

interface InPart {
  readonly id: string
  readonly part: string
}

function isOfNone(list: readonly InPart[], said: InPart): boolean {
  // What says so already stays the same fact.
  if (said.part === NO_PART) return false
  return list.some((each) => each.id === said.id && each.part === NO_PART)
}
