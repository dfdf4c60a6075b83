import type { BottomLine, Meeting } from '#conference'
import { earlierVersions, whatIsNew } from '#conference'
import type { Cell, Column, Section } from '../paper'
import { bottomLineRow } from './bottomLineRow'
import { keepAll, type Keep } from './keep'
import { line } from './line'
import { sharedBottomLines } from './sharedBottomLines'
import { checkedLines } from './soFar'
import type { Source } from './source'
import { bottomLineToldLines } from './told'

/** The bottom lines that hold: of this meeting, then those of earlier ones that were not dropped. */
export function bottomLineSection(
  source: Source,
  keep: Keep<BottomLine> = keepAll,
): readonly Section[] {
  const { meeting, texts } = source
  const shared = sharedBottomLines(source).filter(({ bottomLine, made }) => keep(bottomLine, made))
  if (shared.length === 0) return []
  const rows = shared.map(({ bottomLine, made }) => {
    const row = bottomLineRow({ ...source, meeting: made }, bottomLine, made !== meeting)
    const said = row[0] ?? []
    return row.with(0, [
      ...said.filter(({ tone }) => tone === 'plain'),
      ...checkedLines(source, bottomLine, made),
      ...said.filter(({ tone }) => tone !== 'plain'),
      ...changedLine(source, bottomLine, made),
      ...bottomLineToldLines(source, bottomLine),
    ])
  })
  const full = rows.some((each) => (each[2] ?? []).length > 0)
  const columns = columnsOf(source).slice(0, full ? 3 : 2)
  const cells = rows.map((each) => each.slice(0, columns.length))
  return [
    {
      heading: texts.t('documents', 'bottomLines'),
      blocks: [{ kind: 'table', columns, rows: cells }],
    },
  ]
}

/** Of a bottom line that an earlier meeting made in other words, that these are new. */
function changedLine({ state, meeting, texts }: Source, { id }: BottomLine, made: Meeting): Cell {
  if (made.id !== meeting.id) return []
  const isWordedAnew = whatIsNew(state, meeting).bottomLines.some((each) => each.id === id)
  if (!isWordedAnew || earlierVersions(state, meeting, id).length === 0) return []
  return line('quiet', texts.t('documents', 'bottomLines.changed'))
}

/** In phase 3 nobody is asked what happens when it fails: without any answer that column is left out. */
function columnsOf({ texts }: Source): readonly Column[] {
  return [
    { header: texts.t('documents', 'bottomLines.what'), share: 46, names: true },
    { header: texts.t('documents', 'bottomLines.guard'), share: 15, repeats: true },
    { header: texts.t('documents', 'bottomLines.ifBroken'), share: 39 },
  ]
}
