import type { CaseState, Meeting, OpenLead, Warning } from '#conference'
import { nameOf, personLabel } from '#conference'
import type { Translate } from '#i18n'

/** What a hint is about, in its own words: the agreement, the person, what was said, the number that was given. */
export function itemOfWarning(
  state: CaseState,
  meeting: Meeting,
  { code, item }: Warning,
  t: Translate<'roundoff'>,
): string {
  if (code === 'family-member-not-heard' || code === 'family-member-out-of-view')
    return personLabel(state, item)
  if (code === 'lead-open' && isLead(item)) return t(`lead.${item}`)
  const score = meeting.scores.find((each) => each.id === item)
  if (score?.value.kind === 'number')
    return t('numberOf', {
      name: nameOf(state, meeting, score.who),
      number: score.value.number,
    })
  const entry = meeting.entries.find((each) => each.id === item)
  const bottomLine = meeting.bottomLines.find((each) => each.id === item)
  const agreement = meeting.agreements.find((each) => each.id === item)
  return entry?.text ?? bottomLine?.text ?? agreement?.what ?? ''
}

function isLead(item: string): item is OpenLead {
  return item === 'casusregisseur' || item === 'contact' || item === 'next'
}
