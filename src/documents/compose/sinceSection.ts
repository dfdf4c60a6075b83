import { dayIn } from '#base'
import { isSettled, textKey, whatIsNew } from '#conference'
import { formatDate } from '#i18n'
import type { Section } from '../paper'
import { stillOpen } from './earlierAgreements'
import { factSection } from './factSection'
import type { Source } from './source'

/**
 * At a follow-up meeting: how much is new, how much was settled and how much goes on, of what may be shared. In numbers:
 * what is done is off the list, and comes on no paper again.
 */
export function sinceSection(source: Source): readonly Section[] {
  const { state, meeting, visibility, texts } = source
  const { since, agreements, bottomLines, followed } = whatIsNew(state, meeting)
  if (since === null) return []
  const settled = followed.filter(
    (word) => isSettled(word) && mayTell(source, textKey.followed(word.agreement), word.agreement),
  )
  const counted = (key: 'agreements' | 'bottomLines' | 'settled' | 'open', count: number) =>
    count === 0 ? '' : texts.t('documents', `since.${key}.count`, { count })
  const said = (...counts: readonly string[]) => counts.filter((each) => each !== '').join(', ')
  const fresh = said(
    counted('agreements', agreements.filter((each) => visibility.may(each, meeting)).length),
    counted('bottomLines', bottomLines.filter((each) => visibility.may(each, meeting)).length),
  )
  const date = formatDate(dayIn(since.plan.start), 'long', texts.register)
  return factSection(source, 'since', [
    ['since.last', date],
    ['since.new', fresh === '' ? texts.t('documents', 'since.nothing') : fresh],
    [
      'since.before',
      said(counted('settled', settled.length), counted('open', stillOpen(source).length)),
    ],
  ])
}

/** Whether the agreement itself and the word about it may be told. */
function mayTell({ state, meeting, visibility }: Source, name: string, agreement: string): boolean {
  const made = state.meetings.find(({ agreements }) =>
    agreements.some(({ id }) => id === agreement),
  )
  const found = made?.agreements.find(({ id }) => id === agreement)
  if (made === undefined || found === undefined) return false
  return visibility.may(found, made) && visibility.mayByKey(name, meeting)
}
