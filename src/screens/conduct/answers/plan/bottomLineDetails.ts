import type { BottomLine } from '#conference'
import type { Register, Translate } from '#i18n'
import { formatDate } from '#i18n'
import type { Names } from '../who/useNames'

interface Words {
  readonly t: Translate<'decide'>
  readonly names: Names
  readonly register: Register
}

/** What stands under the words of a bottom line: how we see it, what if not, who decides, when, and who knows. */
export function bottomLineDetails(bottomLine: BottomLine, words: Words): readonly string[] {
  const { t, names, register } = words
  const { seenBy, check, ifBroken, decides } = bottomLine
  return [
    seenBy === undefined ? '' : t('bottomLine.seen', { words: seenBy }),
    ifBroken === undefined ? '' : t('bottomLine.broken', { words: ifBroken }),
    decides === undefined ? '' : t('bottomLine.decided', { name: names.who(decides) }),
    check === undefined
      ? ''
      : t('bottomLine.checked', { date: formatDate(check, 'weekday', register) }),
    sharedOf(bottomLine, t),
  ].filter((each) => each !== '')
}

function sharedOf({ shared }: BottomLine, t: Translate<'decide'>): string {
  if (shared === undefined) return ''
  const { yes, note = '' } = shared
  if (note === '') return t(yes ? 'bottomLine.sharedYes' : 'bottomLine.sharedNo')
  return t(yes ? 'bottomLine.sharedYesHow' : 'bottomLine.sharedNoWhy', { words: note })
}
