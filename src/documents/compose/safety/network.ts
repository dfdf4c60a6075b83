import type { Meeting, Who } from '#conference'
import { mayBeShared, nameOf } from '#conference'
import type { Section } from '../../paper'
import { isToldOf, isToldToFamily } from '../family/reader'
import { quietParagraph } from '../line'
import { sharedBottomLines } from '../sharedBottomLines'
import type { Source } from '../source'

/**
 * Who of the family and its network does, helps or guards something: they are part of the plan. Left out where persons
 * are kept apart: it would tell the one about the other.
 */
export function networkSection(source: Source): readonly Section[] {
  const { state, meeting, texts } = source
  if (state.keptApart.length > 0) return []
  const own = meeting.agreements
    .filter((each) => mayBeShared(meeting, each) && isToldOf(each))
    .flatMap(({ who, withWhom }) => named(source, meeting, [who, ...withWhom]))
  const guards = sharedBottomLines(source)
    .filter(({ bottomLine }) => isToldToFamily(bottomLine))
    .flatMap(({ bottomLine, made }) => named(source, made, [bottomLine.guard, bottomLine.decides]))
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
  { state }: Source,
  made: Meeting,
  whos: readonly (Who | undefined)[],
): readonly string[] {
  return whos
    .filter((who) => who !== undefined)
    .filter((who) => who.kind !== 'participant' || isOfFamily(made, who.id))
    .map((who) => nameOf(state, made, who).trim())
    .filter((name) => name !== '')
}

function isOfFamily({ plan }: Meeting, id: string): boolean {
  const found = plan.participants.find((each) => each.id === id)
  return found?.type === 'client' || found?.type === 'vertrouwenspersoon'
}
