import type { BottomLine } from '#conference'
import type { Register, Translate } from '#i18n'
import { formatDate } from '#i18n'
import type { Names } from '../who/useNames'

interface Words {
  readonly t: Translate<'decide'>
  readonly names: Names
  readonly register: Register
}

/** What stands under the words of a bottom line: for whom it is, how we see it, what if not, who decides, when, and who knows. */
export function bottomLineDetails(bottomLine: BottomLine, words: Words): readonly string[] {
  const { t, names, register } = words
  const { for: whom = [], seenBy, check, ifBroken, decides } = bottomLine
  const who = names.told(bottomLine.id)
  const persons = whom.map(names.person).filter((each) => each !== '')
  return [
    persons.length === 0 ? '' : t('agreement.forWhom', { persons: persons.join(', ') }),
    seenBy === undefined ? '' : t('bottomLine.seen', { words: seenBy }),
    ifBroken === undefined ? '' : t('bottomLine.broken', { words: ifBroken }),
    decides === undefined ? '' : t('bottomLine.decided', { name: names.who(decides) }),
    check === undefined
      ? ''
      : t('bottomLine.checked', { date: formatDate(check, 'weekday', register) }),
    sharedOf(bottomLine, t),
    who === '' ? '' : t('told.toWhom', { who }),
  ].filter((each) => each !== '')
}

function sharedOf({ shared }: BottomLine, t: Translate<'decide'>): string {
  if (shared === undefined) return ''
  const { yes, note = '' } = shared
  if (note === '') return t(yes ? 'bottomLine.sharedYes' : 'bottomLine.sharedNo')
  return t(yes ? 'bottomLine.sharedYesHow' : 'bottomLine.sharedNoWhy', { words: note })
}
