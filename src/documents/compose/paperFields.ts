import type { Noun, Teller } from '#conference'
import { toldFields } from '#conference'
import { formatDate } from '#i18n'
import { asSentence } from './line'
import { calledOn, labelsOn } from './naming'
import type { Source } from './source'

/**
 * What is filled in of a thing, one sentence for each field of which its row says that it may be on paper: on that of
 * professionals all, on one that the family reads only what is for everyone.
 */
export function paperFields(source: Source, noun: Noun, thing: object): readonly string[] {
  const { texts, visibility } = source
  const told = (paper: 'everyone' | 'professionals') =>
    toldFields(noun, { paper }, thing, tellerOf(source)).map(({ name, words }) =>
      texts.field(`${noun}.${name}`, 'said', words),
    )
  return [...told('everyone'), ...(visibility.readers === null ? told('professionals') : [])]
}

/** As `paperFields`, each a sentence that begins as one. */
export function paperSentences(source: Source, noun: Noun, thing: object): readonly string[] {
  return paperFields(source, noun, thing).map(asSentence)
}

/** How values are put into words on this paper. */
function tellerOf(source: Source): Teller {
  const { texts } = source
  return {
    day: (iso) => formatDate(iso, 'long', texts.register),
    option: texts.option,
    who: (who) => calledOn(source, who),
    person: (id) => labelsOn(source, [id]),
  }
}
