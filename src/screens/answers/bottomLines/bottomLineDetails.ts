import type { BottomLine } from '#conference'
import type { Texts, Translate } from '#i18n'
import { detailsOf, type Names } from '../../running'

interface Words {
  readonly texts: Texts
  readonly t: Translate<'decide'>
  readonly names: Names
}

/** What stands under the words of a bottom line: for whom it is, what was filled in further, and who knows. */
export function bottomLineDetails(bottomLine: BottomLine, words: Words): readonly string[] {
  const { texts, t, names } = words
  const who = names.told(bottomLine.id)
  const persons = (bottomLine.for ?? []).map(names.person).filter((each) => each !== '')
  return [
    persons.length === 0 ? '' : t('agreement.forWhom', { persons: persons.join(', ') }),
    ...detailsOf('bottomLine', bottomLine, texts, names),
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
