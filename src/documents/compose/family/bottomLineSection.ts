import type { BottomLine, Meeting } from '#conference'
import type { Section } from '../../paper'
import { bottomLineRow } from '../bottomLineRow'
import { sharedBottomLines } from '../sharedBottomLines'
import type { Source } from '../source'
import { apartFrom, isToldToFamily, personOf, type Reader } from './reader'
import { whoForReader } from './whoForReader'

/** What must at least be there: it holds for the whole family, so it stands on each of their pages. */
export function familyBottomLines(source: Source, reader: Reader): readonly Section[] {
  const { meeting, texts } = source
  const rows = sharedBottomLines(source)
    .filter(({ bottomLine }) => isToldToFamily(bottomLine))
    .map(({ bottomLine, made }) => {
      const from = { ...source, meeting: made }
      const told = withoutApart(source, reader, bottomLine, made)
      const [what = [], , ifBroken = []] = bottomLineRow(from, told, made !== meeting)
      return [what, whoForReader(from, reader, bottomLine.guard), ifBroken]
    })
  if (rows.length === 0) return []
  const columns = [
    { header: texts.t('documents', 'bottomLines.what'), share: 46, names: true },
    { header: texts.t('documents', 'bottomLines.guard'), share: 17, repeats: true },
    { header: texts.t('documents', 'bottomLines.ifBroken'), share: 37 },
  ]
  const heading = texts.t('documents', 'bottomLines')
  return [{ heading, blocks: [{ kind: 'table', columns, rows }] }]
}

/** Whoever is kept apart from the reader is not named as the one who decides. */
function withoutApart(
  { state }: Source,
  reader: Reader,
  { decides, ...bottomLine }: BottomLine,
  made: Meeting,
): BottomLine {
  const person = personOf(made, decides)
  if (decides === undefined || (person !== undefined && apartFrom(state, reader).has(person)))
    return bottomLine
  return { ...bottomLine, decides }
}
