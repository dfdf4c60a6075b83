import type { Meeting, Participant } from '#conference'
import { isFamilySide, isSplit, personLabel } from '#conference'
import type { Section } from '../paper'
import { quietParagraph } from './line'
import { roleOf } from './naming'
import type { Source } from './source'

/**
 * Who was there, by organisation and role, never a name; of a meeting in parts, who was in which. For professionals only:
 * who spoke of the family without them is not theirs to read.
 */
export function presentSection(source: Source): readonly Section[] {
  const { meeting, visibility, texts } = source
  if (visibility.readers !== null) return []
  const parts = partsOf(meeting)
  const lines = isSplit(meeting)
    ? parts.flatMap((part) => {
        const who = namesOf(source, meeting.attendance[part] ?? [])
        return who === '' ? [] : texts.t('documents', 'present.part', { part, who })
      })
    : [namesOf(source, Object.values(meeting.attendance).flat())].filter((each) => each !== '')
  if (lines.length === 0) return []
  return [{ heading: texts.t('documents', 'present'), blocks: lines.map(quietParagraph) }]
}

/** The parts in the order of the plan; one that was taken out of it has been all the same. */
function partsOf({ plan, attendance }: Meeting): readonly string[] {
  return [...new Set([...plan.parts.map(({ id }) => id), ...Object.keys(attendance)])]
}

function namesOf(source: Source, came: readonly string[]): string {
  return source.meeting.plan.participants
    .filter(({ id }) => came.includes(id))
    .filter((each) => !isFamilySide(each) || !sitsApart(source))
    .map((each) => inWords(source, each))
    .filter((each) => each !== '')
    .join(' · ')
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
