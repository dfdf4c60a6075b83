import type { Meeting, Participant } from '#conference'
import { isFamilySide, isSplit, personLabel } from '#conference'
import type { Section } from '../paper'
import { quietParagraph } from './line'
import { roleOf } from './naming'
import type { Source } from './source'

/** Who was there, by organisation and role; never a name. See `wereThere`. */
export function presentSection(source: Source): readonly Section[] {
  const { meeting, texts } = source
  const were = wereThere(meeting)
  const shown = meeting.plan.participants
    .filter(({ id }) => were.has(id))
    .filter((each) => !isFamilySide(each) || !sitsApart(source))
    .map((each) => inWords(source, each))
    .filter((each) => each !== '')
  if (shown.length === 0) return []
  return [{ heading: texts.t('documents', 'present'), blocks: [quietParagraph(shown.join(' · '))] }]
}

/**
 * Who was there in any part. In a split meeting only those who sat with the family: the page goes to them, and who
 * spoke of them without them is not theirs to read on it. Where nobody of the family came, everybody.
 */
function wereThere(meeting: Meeting): ReadonlySet<string> {
  const family = new Set(meeting.plan.participants.filter(isFamilySide).map(({ id }) => id))
  const parts = Object.values(meeting.attendance)
  const withFamily = parts.filter((present) => present.some((id) => family.has(id)))
  return new Set((isSplit(meeting) && withFamily.length > 0 ? withFamily : parts).flat())
}

/**
 * Whether persons who are kept apart (stalking, intieme terreur) were both invited, each to a part of their
 * own. Then no page tells who of the family came: it would tell the one about the other.
 */
function sitsApart({ state, meeting }: Source): boolean {
  const invited = new Set(meeting.plan.participants.map((each) => each.person))
  return state.keptApart.some(({ one, other }) => invited.has(one) && invited.has(other))
}

function inWords({ state, texts }: Source, participant: Participant): string {
  const { organisation, person } = participant
  const label = person === undefined ? '' : personLabel(state, person)
  const name = organisation.trim() === '' ? label : organisation.trim()
  const role = roleOf(texts, participant)
  if (name === '') return role === '' ? texts.t('lists', `role.${participant.type}`) : role
  const saysIt = name.toLowerCase().includes(role.toLowerCase())
  return saysIt ? name : `${name} (${role})`
}
