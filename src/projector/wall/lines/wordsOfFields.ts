import type { Field, Noun } from '#conference'
import { FIELDS } from '#conference'
import type { FieldLine } from '../../projection'
import type { Words } from './useWords'

/** Fields in the words of the wall's register, one sentence for each. */
export function wordsOfFields<Of extends Noun>(
  of: Of,
  lines: readonly FieldLine<Of>[],
  words: Words,
): readonly string[] {
  const rows: Readonly<Record<string, Field>> = FIELDS[of]
  return lines.map(({ field, text }) =>
    words.texts.field(
      `${of}.${field}`,
      'said',
      text === null ? '' : told(rows[field], text, words),
    ),
  )
}

function told(row: Field | undefined, text: string, { texts, day }: Words): string {
  if (row?.kind === 'date' || row?.kind === 'moment') return day(text)
  return row?.kind === 'choice' ? texts.option(row.words ?? '', text) : text
}
