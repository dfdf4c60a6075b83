import type { CaseState, Meeting, Warning } from '#conference'
import { personLabel } from '#conference'

/** What a hint is about, in its own words: the agreement, the person, what was said. */
export function itemOfWarning(state: CaseState, meeting: Meeting, { code, item }: Warning): string {
  if (code === 'family-member-not-heard') return personLabel(state, item)
  const entry = meeting.entries.find((each) => each.id === item)
  const bottomLine = meeting.bottomLines.find((each) => each.id === item)
  const agreement = meeting.agreements.find((each) => each.id === item)
  return entry?.text ?? bottomLine?.text ?? agreement?.what ?? ''
}
