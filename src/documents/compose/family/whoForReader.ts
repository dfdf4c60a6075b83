import type { Agreement, Who } from '#conference'
import { nameOf } from '#conference'
import type { Cell } from '../../paper'
import { lineIn, line } from '../line'
import { whoCell } from '../naming'
import type { Source } from '../source'
import { apartFrom, personOf, type Reader } from './reader'

/** Somebody as the reader knows them: "u" where it is the reader, nobody where they are kept apart. */
export function whoForReader(source: Source, reader: Reader, who: Who | undefined): Cell {
  const { state, meeting, texts } = source
  const person = personOf(meeting, who)
  if (person !== undefined && person === reader)
    return line('strong', texts.t('documents', 'family.you'))
  if (person !== undefined && apartFrom(state, reader).has(person)) return []
  return whoCell(source, who)
}

/** With whom it is done, as far as the reader is named them. */
export function withForReader(source: Source, reader: Reader, { withWhom }: Agreement): Cell {
  const { state, meeting, texts } = source
  const apart = apartFrom(state, reader)
  const names = withWhom
    .map((who) => ({ who, person: personOf(meeting, who) }))
    .filter(({ person }) => person === undefined || !apart.has(person))
    .map(({ who, person }) =>
      person !== undefined && person === reader
        ? texts.t('documents', 'family.withYou')
        : nameOf(state, meeting, who).trim(),
    )
    .filter((name) => name !== '')
  return lineIn('quiet', names.join(', '), (who) =>
    texts.t('documents', 'agreements.with', { who }),
  )
}
