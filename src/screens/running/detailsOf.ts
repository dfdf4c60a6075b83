import { toldFields, type Noun, type Teller } from '#conference'
import { formatDate, type Texts } from '#i18n'
import type { Names } from './useNames'

/** What was filled in of a thing, one sentence for each field of which its row says that it is told under the words. */
export function detailsOf(
  noun: Noun,
  thing: object,
  texts: Texts,
  names: Pick<Names, 'who' | 'person'>,
): readonly string[] {
  const teller: Teller = {
    ...names,
    day: (iso) => formatDate(iso, noun === 'entry' ? 'long' : 'weekday', texts.register),
    option: texts.option,
  }
  return toldFields(noun, { details: true }, thing, teller).map(({ name, words }) =>
    texts.field(`${noun}.${name}`, 'said', words),
  )
}
