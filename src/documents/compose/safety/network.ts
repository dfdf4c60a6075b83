import type { Meeting, Who } from '#conference'
import { isFamilySide } from '#conference'
import type { Section } from '../../paper'
import { quietParagraph } from '../line'
import { calledOn } from '../naming'
import { sharedBottomLines } from '../sharedBottomLines'
import type { Source } from '../source'

/**
 * Who of the family and its network does, helps or guards something: they are part of the plan. Left out where persons
 * are kept apart: it would tell the one about the other.
 */
export function networkSection(source: Source): readonly Section[] {
  const { state, meeting, visibility, texts } = source
  if (state.keptApart.length > 0) return []
  const own = meeting.agreements
    .filter((each) => visibility.may(each, meeting))
    .flatMap(({ who, withWhom }) => named(source, meeting, [who, ...withWhom]))
  const guards = sharedBottomLines(source).flatMap(({ bottomLine, made }) =>
    named(source, made, [bottomLine.guard, bottomLine.decides]),
  )
  const names = [...new Set([...guards, ...own])]
  if (names.length === 0) return []
  return [
    {
      heading: texts.t('documents', 'safety.network'),
      blocks: [quietParagraph(names.join(' · '))],
    },
  ]
}

function named(
  source: Source,
  made: Meeting,
  whos: readonly (Who | undefined)[],
): readonly string[] {
  return whos
    .filter((who) => who !== undefined)
    .filter((who) => who.kind !== 'participant' || isOfFamily(made, who.id))
    .map((who) => calledOn({ ...source, meeting: made }, who))
    .filter((name) => name !== '')
}

function isOfFamily({ plan }: Meeting, id: string): boolean {
  const found = plan.participants.find((each) => each.id === id)
  return found !== undefined && isFamilySide(found)
}
