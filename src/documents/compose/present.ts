import type { Participant } from '#conference'
import { isFamilySide, personLabel } from '#conference'
import type { Section } from '../paper'
import { quietParagraph } from './line'
import { roleOf } from './naming'
import type { Source } from './source'

/** Who was there in any part, by organisation and role; never a name. */
export function presentSection(source: Source): readonly Section[] {
  const { meeting, texts } = source
  const were = new Set(Object.values(meeting.attendance).flat())
  const shown = meeting.plan.participants
    .filter(({ id }) => were.has(id))
    .filter((each) => !isFamilySide(each) || !sitsApart(source))
    .map((each) => inWords(source, each))
    .filter((each) => each !== '')
  if (shown.length === 0) return []
  return [{ heading: texts.t('documents', 'present'), blocks: [quietParagraph(shown.join(' · '))] }]
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
